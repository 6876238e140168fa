// Generated from the types by `npm run schema`; not to be edited.

export const ARTICLE_JSON_SCHEMA = {
 "$schema": "https://json-schema.org/draft/2020-12/schema",
 "$id": "urn:iran-news:article/1",
 "title": "The record of one article",
 "type": "object",
 "properties": {
  "schema": {
   "type": "string",
   "const": "iran-news/article/1"
  },
  "offsets": {
   "type": "string",
   "const": "codepoint"
  },
  "id": {
   "type": "string",
   "description": "First 12 hex digits of the SHA-256 of the text, or what a JSON record calls itself where `--id-field` says so."
  },
  "source": {
   "$ref": "#/$defs/Source"
  },
  "agency": {
   "anyOf": [
    {
     "$ref": "#/$defs/Agency"
    },
    {
     "type": "null"
    }
   ]
  },
  "dateline": {
   "anyOf": [
    {
     "$ref": "#/$defs/Dateline"
    },
    {
     "type": "null"
    }
   ]
  },
  "section": {
   "anyOf": [
    {
     "$ref": "#/$defs/Span"
    },
    {
     "type": "null"
    }
   ]
  },
  "kicker": {
   "anyOf": [
    {
     "$ref": "#/$defs/Span"
    },
    {
     "type": "null"
    }
   ]
  },
  "headline": {
   "anyOf": [
    {
     "$ref": "#/$defs/Span"
    },
    {
     "type": "null"
    }
   ]
  },
  "byline": {
   "anyOf": [
    {
     "$ref": "#/$defs/Span"
    },
    {
     "type": "null"
    }
   ]
  },
  "date": {
   "anyOf": [
    {
     "$ref": "#/$defs/NewsDate"
    },
    {
     "type": "null"
    }
   ]
  },
  "lead": {
   "anyOf": [
    {
     "$ref": "#/$defs/Span"
    },
    {
     "type": "null"
    }
   ]
  },
  "paragraphs": {
   "type": "array",
   "items": {
    "$ref": "#/$defs/Paragraph"
   }
  },
  "links": {
   "type": "array",
   "items": {
    "$ref": "#/$defs/Link"
   }
  },
  "furniture": {
   "type": "array",
   "items": {
    "$ref": "#/$defs/Furniture"
   }
  },
  "quotes": {
   "type": "array",
   "items": {
    "$ref": "#/$defs/Quote"
   }
  },
  "people": {
   "type": "array",
   "items": {
    "$ref": "#/$defs/Person"
   }
  },
  "organizations": {
   "type": "array",
   "items": {
    "$ref": "#/$defs/Organization"
   }
  },
  "places": {
   "type": "array",
   "items": {
    "$ref": "#/$defs/Place"
   }
  },
  "acronyms": {
   "type": "array",
   "items": {
    "$ref": "#/$defs/Acronym"
   }
  },
  "figures": {
   "type": "array",
   "items": {
    "$ref": "#/$defs/Figure"
   }
  },
  "dates": {
   "type": "array",
   "items": {
    "$ref": "#/$defs/NewsDate"
   }
  },
  "messages": {
   "type": "array",
   "items": {
    "$ref": "#/$defs/Message"
   }
  }
 },
 "required": [
  "schema",
  "offsets",
  "id",
  "source",
  "agency",
  "dateline",
  "section",
  "kicker",
  "headline",
  "byline",
  "date",
  "lead",
  "paragraphs",
  "links",
  "furniture",
  "quotes",
  "people",
  "organizations",
  "places",
  "acronyms",
  "figures",
  "dates",
  "messages"
 ],
 "additionalProperties": false,
 "$defs": {
  "Source": {
   "type": "object",
   "properties": {
    "path": {
     "type": [
      "string",
      "null"
     ],
     "description": "File path as given, `-` for standard input, null when parsed from a string."
    },
    "record": {
     "type": [
      "number",
      "null"
     ],
     "description": "1-based record number in a JSON Lines or WARC file, else null."
    },
    "meta": {
     "anyOf": [
      {
       "type": "object",
       "additionalProperties": {}
      },
      {
       "type": "null"
      }
     ],
     "description": "Fields of that record which iran-news does not know, passed through."
    }
   },
   "required": [
    "path",
    "record",
    "meta"
   ],
   "additionalProperties": false
  },
  "Agency": {
   "type": "object",
   "properties": {
    "text": {
     "type": "string"
    },
    "start": {
     "type": "integer",
     "minimum": 0
    },
    "end": {
     "type": "integer",
     "minimum": 0
    },
    "name": {
     "type": [
      "string",
      "null"
     ],
     "description": "Usual English name; null for an agency known by its code only (\"(ABC)\")."
    },
    "code": {
     "type": [
      "string",
      "null"
     ]
    },
    "country": {
     "type": [
      "string",
      "null"
     ],
     "description": "ISO 3166-1 alpha-2 of its seat."
    }
   },
   "required": [
    "code",
    "country",
    "end",
    "name",
    "start",
    "text"
   ],
   "additionalProperties": false
  },
  "Dateline": {
   "type": "object",
   "properties": {
    "text": {
     "type": "string"
    },
    "start": {
     "type": "integer",
     "minimum": 0
    },
    "end": {
     "type": "integer",
     "minimum": 0
    },
    "place": {
     "anyOf": [
      {
       "$ref": "#/$defs/DatelinePlace"
      },
      {
       "type": "null"
      }
     ]
    },
    "date": {
     "anyOf": [
      {
       "$ref": "#/$defs/NewsDate"
      },
      {
       "type": "null"
      }
     ]
    },
    "agency": {
     "anyOf": [
      {
       "$ref": "#/$defs/Agency"
      },
      {
       "type": "null"
      }
     ]
    }
   },
   "required": [
    "agency",
    "date",
    "end",
    "place",
    "start",
    "text"
   ],
   "additionalProperties": false
  },
  "DatelinePlace": {
   "type": "object",
   "properties": {
    "text": {
     "type": "string"
    },
    "start": {
     "type": "integer",
     "minimum": 0
    },
    "end": {
     "type": "integer",
     "minimum": 0
    },
    "name": {
     "type": "string"
    },
    "country": {
     "type": [
      "string",
      "null"
     ]
    }
   },
   "required": [
    "country",
    "end",
    "name",
    "start",
    "text"
   ],
   "additionalProperties": false
  },
  "NewsDate": {
   "type": "object",
   "properties": {
    "text": {
     "type": "string"
    },
    "start": {
     "type": "integer",
     "minimum": 0
    },
    "end": {
     "type": "integer",
     "minimum": 0
    },
    "iso": {
     "type": [
      "string",
      "null"
     ],
     "description": "\"2022-02-03\", \"2022-W05\", \"2022-02\" or \"2022\", always Gregorian; null when a part is missing and nothing settles it."
    },
    "precision": {
     "$ref": "#/$defs/DatePrecision",
     "description": "What is known once the inferred parts are filled in; \"month-day\" and \"weekday\" have no ISO date."
    },
    "calendar": {
     "type": "string",
     "enum": [
      "gregorian",
      "jalali"
     ],
     "description": "The calendar in which the date is written."
    },
    "weekday": {
     "anyOf": [
      {
       "$ref": "#/$defs/Weekday"
      },
      {
       "type": "null"
      }
     ],
     "description": "The weekday as written, under its full name."
    },
    "inferred": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/DatePart"
     },
     "description": "Parts that the text does not state."
    },
    "why": {
     "type": [
      "string",
      "null"
     ],
     "description": "How the inferred parts were found, or why there is no ISO date; null when all is stated."
    }
   },
   "required": [
    "calendar",
    "end",
    "inferred",
    "iso",
    "precision",
    "start",
    "text",
    "weekday",
    "why"
   ],
   "additionalProperties": false
  },
  "DatePrecision": {
   "type": "string",
   "enum": [
    "day",
    "week",
    "month",
    "year",
    "month-day",
    "weekday"
   ]
  },
  "Weekday": {
   "type": "string",
   "enum": [
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday"
   ]
  },
  "DatePart": {
   "type": "string",
   "enum": [
    "year",
    "month",
    "day",
    "weekday"
   ]
  },
  "Span": {
   "type": "object",
   "properties": {
    "text": {
     "type": "string"
    },
    "start": {
     "type": "integer",
     "minimum": 0
    },
    "end": {
     "type": "integer",
     "minimum": 0
    }
   },
   "required": [
    "text",
    "start",
    "end"
   ],
   "additionalProperties": false,
   "description": "A stretch of the text: `text` equals the slice `[start, end)`."
  },
  "Paragraph": {
   "type": "object",
   "properties": {
    "text": {
     "type": "string"
    },
    "start": {
     "type": "integer",
     "minimum": 0
    },
    "end": {
     "type": "integer",
     "minimum": 0
    },
    "index": {
     "type": "integer",
     "minimum": 0
    },
    "role": {
     "$ref": "#/$defs/ParagraphRole"
    }
   },
   "required": [
    "end",
    "index",
    "role",
    "start",
    "text"
   ],
   "additionalProperties": false
  },
  "ParagraphRole": {
   "type": "string",
   "enum": [
    "lead",
    "body",
    "subheading",
    "caption"
   ]
  },
  "Link": {
   "type": "object",
   "properties": {
    "text": {
     "type": "string"
    },
    "start": {
     "type": "integer",
     "minimum": 0
    },
    "end": {
     "type": "integer",
     "minimum": 0
    },
    "label": {
     "type": "string",
     "description": "The label the title stands under, without its colon: \"Related News\"."
    },
    "title": {
     "type": "string",
     "description": "The claim: the title without its speaker, blanks tidied."
    },
    "speaker": {
     "type": [
      "string",
      "null"
     ],
     "description": "The speaker of a \"claim: Speaker\" or \"Speaker: claim\" title."
    }
   },
   "required": [
    "end",
    "label",
    "speaker",
    "start",
    "text",
    "title"
   ],
   "additionalProperties": false
  },
  "Furniture": {
   "type": "object",
   "properties": {
    "text": {
     "type": "string"
    },
    "start": {
     "type": "integer",
     "minimum": 0
    },
    "end": {
     "type": "integer",
     "minimum": 0
    },
    "kind": {
     "$ref": "#/$defs/FurnitureKind"
    }
   },
   "required": [
    "end",
    "kind",
    "start",
    "text"
   ],
   "additionalProperties": false
  },
  "FurnitureKind": {
   "type": "string",
   "enum": [
    "stamp",
    "id",
    "staff-code",
    "share",
    "captcha",
    "breadcrumb",
    "menu",
    "promo",
    "credit",
    "tags",
    "label",
    "teaser",
    "advert",
    "biography",
    "duplicate",
    "separator"
   ]
  },
  "Quote": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string"
    },
    "kind": {
     "$ref": "#/$defs/QuoteKind"
    },
    "text": {
     "type": "string",
     "description": "The segments' texts, joined by \" … \"; of a mixed quote the words in marks alone."
    },
    "segments": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Span"
     },
     "description": "What is attributed: the speech between the marks, or the whole reported clause."
    },
    "cue": {
     "anyOf": [
      {
       "$ref": "#/$defs/Span"
      },
      {
       "type": "null"
      }
     ]
    },
    "speaker": {
     "anyOf": [
      {
       "$ref": "#/$defs/Speaker"
      },
      {
       "type": "null"
      }
     ]
    },
    "via": {
     "anyOf": [
      {
       "$ref": "#/$defs/Via"
      },
      {
       "type": "null"
      }
     ],
     "description": "Who passed it on: \"told Reuters\", \"Tasnim quoted X as saying\"."
    },
    "paragraph": {
     "type": "integer",
     "description": "Index of the paragraph in which the quote begins.",
     "minimum": 0
    },
    "rule": {
     "type": "string",
     "description": "The rule that found the quote."
    },
    "confidence": {
     "type": "number",
     "description": "0 to 1.",
     "minimum": 0,
     "maximum": 1
    }
   },
   "required": [
    "id",
    "kind",
    "text",
    "segments",
    "cue",
    "speaker",
    "via",
    "paragraph",
    "rule",
    "confidence"
   ],
   "additionalProperties": false
  },
  "QuoteKind": {
   "type": "string",
   "enum": [
    "direct",
    "mixed",
    "indirect"
   ]
  },
  "Speaker": {
   "type": "object",
   "properties": {
    "name": {
     "type": "string",
     "description": "The person or body meant, by its full name where the article gives one."
    },
    "title": {
     "type": [
      "string",
      "null"
     ],
     "description": "Office or rank that goes with the name."
    },
    "person": {
     "type": [
      "string",
      "null"
     ],
     "description": "`people[].id`, or null for a body, a document or an unnamed person."
    },
    "mention": {
     "anyOf": [
      {
       "$ref": "#/$defs/Span"
      },
      {
       "type": "null"
      }
     ],
     "description": "The nearest words that stand for the speaker; null where a quote continues the last speaker's words unsaid."
    },
    "rule": {
     "type": "string",
     "description": "The rule that found the speaker."
    }
   },
   "required": [
    "name",
    "title",
    "person",
    "mention",
    "rule"
   ],
   "additionalProperties": false
  },
  "Via": {
   "type": "object",
   "properties": {
    "text": {
     "type": "string"
    },
    "start": {
     "type": "integer",
     "minimum": 0
    },
    "end": {
     "type": "integer",
     "minimum": 0
    },
    "name": {
     "type": "string"
    }
   },
   "required": [
    "end",
    "name",
    "start",
    "text"
   ],
   "additionalProperties": false
  },
  "Person": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string"
    },
    "name": {
     "type": "string",
     "description": "The fullest form met."
    },
    "titles": {
     "type": "array",
     "items": {
      "type": "string"
     },
     "description": "Offices, ranks and honorifics attached to the name, in order of appearance."
    },
    "variants": {
     "type": "array",
     "items": {
      "type": "string"
     },
     "description": "Other spellings and short forms met."
    },
    "mentions": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/PersonMention"
     }
    }
   },
   "required": [
    "id",
    "name",
    "titles",
    "variants",
    "mentions"
   ],
   "additionalProperties": false
  },
  "PersonMention": {
   "type": "object",
   "properties": {
    "text": {
     "type": "string"
    },
    "start": {
     "type": "integer",
     "minimum": 0
    },
    "end": {
     "type": "integer",
     "minimum": 0
    },
    "kind": {
     "$ref": "#/$defs/MentionKind"
    }
   },
   "required": [
    "end",
    "kind",
    "start",
    "text"
   ],
   "additionalProperties": false
  },
  "MentionKind": {
   "type": "string",
   "enum": [
    "name",
    "office",
    "pronoun"
   ]
  },
  "Organization": {
   "type": "object",
   "properties": {
    "name": {
     "type": "string"
    },
    "acronym": {
     "type": [
      "string",
      "null"
     ]
    },
    "mentions": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Span"
     }
    }
   },
   "required": [
    "name",
    "acronym",
    "mentions"
   ],
   "additionalProperties": false
  },
  "Place": {
   "type": "object",
   "properties": {
    "name": {
     "type": "string"
    },
    "country": {
     "type": [
      "string",
      "null"
     ],
     "description": "ISO 3166-1 alpha-2; null for seas, regions and the like."
    },
    "mentions": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/PlaceMention"
     }
    }
   },
   "required": [
    "name",
    "country",
    "mentions"
   ],
   "additionalProperties": false
  },
  "PlaceMention": {
   "type": "object",
   "properties": {
    "text": {
     "type": "string"
    },
    "start": {
     "type": "integer",
     "minimum": 0
    },
    "end": {
     "type": "integer",
     "minimum": 0
    },
    "government": {
     "type": "boolean",
     "description": "True where a capital or country clearly stands for its government (\"Tehran says\")."
    }
   },
   "required": [
    "end",
    "government",
    "start",
    "text"
   ],
   "additionalProperties": false
  },
  "Acronym": {
   "type": "object",
   "properties": {
    "short": {
     "type": "string"
    },
    "long": {
     "type": [
      "string",
      "null"
     ]
    },
    "source": {
     "type": "string",
     "enum": [
      "article",
      "lexicon"
     ],
     "description": "Where the long form comes from."
    },
    "mentions": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Span"
     }
    }
   },
   "required": [
    "short",
    "long",
    "source",
    "mentions"
   ],
   "additionalProperties": false
  },
  "Figure": {
   "type": "object",
   "properties": {
    "text": {
     "type": "string"
    },
    "start": {
     "type": "integer",
     "minimum": 0
    },
    "end": {
     "type": "integer",
     "minimum": 0
    },
    "kind": {
     "$ref": "#/$defs/FigureKind"
    },
    "value": {
     "type": "number"
    },
    "unit": {
     "type": [
      "string",
      "null"
     ],
     "description": "ISO 4217 code for money (the word as it stands, \"kroner\", or null, \"Z$5\", where the text does not say whose), \"%\" for percentages, the unit or counted noun as written otherwise."
    },
    "qualifier": {
     "type": [
      "string",
      "null"
     ],
     "description": "\"more than\", \"around\", … as written."
    }
   },
   "required": [
    "end",
    "kind",
    "qualifier",
    "start",
    "text",
    "unit",
    "value"
   ],
   "additionalProperties": false
  },
  "FigureKind": {
   "type": "string",
   "enum": [
    "money",
    "percent",
    "quantity",
    "count"
   ]
  },
  "Message": {
   "type": "object",
   "properties": {
    "rule": {
     "type": "string"
    },
    "severity": {
     "$ref": "#/$defs/Severity"
    },
    "reason": {
     "type": "string"
    },
    "start": {
     "type": [
      "number",
      "null"
     ]
    },
    "end": {
     "type": [
      "number",
      "null"
     ]
    }
   },
   "required": [
    "rule",
    "severity",
    "reason",
    "start",
    "end"
   ],
   "additionalProperties": false,
   "description": "Something about the text that a reader of the record should know."
  },
  "Severity": {
   "type": "string",
   "enum": [
    "info",
    "warning",
    "error"
   ]
  }
 }
};

export const HIT_JSON_SCHEMA = {
 "$schema": "https://json-schema.org/draft/2020-12/schema",
 "$id": "urn:iran-news:hit/1",
 "title": "A place in an article that a search found",
 "type": "object",
 "properties": {
  "text": {
   "type": "string"
  },
  "start": {
   "type": "integer",
   "minimum": 0
  },
  "end": {
   "type": "integer",
   "minimum": 0
  },
  "schema": {
   "type": "string",
   "const": "iran-news/hit/1"
  },
  "id": {
   "type": "string",
   "description": "The article's id."
  },
  "source": {
   "$ref": "#/$defs/Source"
  },
  "line": {
   "type": "integer",
   "description": "1-based line of the article's text in which it begins.",
   "minimum": 1
  },
  "unit": {
   "$ref": "#/$defs/HitUnit"
  },
  "part": {
   "$ref": "#/$defs/HitPart"
  },
  "paragraph": {
   "type": [
    "number",
    "null"
   ],
   "description": "Index of the paragraph, null outside of the story."
  },
  "matches": {
   "type": "array",
   "items": {
    "$ref": "#/$defs/Span"
   },
   "description": "What matched, in order, without overlaps; may be empty (a query of nothing but conditions on the article)."
  },
  "speaker": {
   "type": [
    "string",
    "null"
   ],
   "description": "Of the quote in which the first match stands, or of a \"claim: Speaker\" link."
  },
  "date": {
   "type": [
    "string",
    "null"
   ],
   "description": "ISO date of the article: of its text, else of the record it came in."
  },
  "agency": {
   "type": [
    "string",
    "null"
   ]
  },
  "place": {
   "type": [
    "string",
    "null"
   ],
   "description": "Place of the dateline."
  },
  "before": {
   "type": "array",
   "items": {
    "$ref": "#/$defs/Span"
   },
   "description": "Units before and after it, `-C`."
  },
  "after": {
   "type": "array",
   "items": {
    "$ref": "#/$defs/Span"
   }
  }
 },
 "required": [
  "after",
  "agency",
  "before",
  "date",
  "end",
  "id",
  "line",
  "matches",
  "paragraph",
  "part",
  "place",
  "schema",
  "source",
  "speaker",
  "start",
  "text",
  "unit"
 ],
 "additionalProperties": false,
 "description": "Offsets count code points of the article's text, as in the article's record.",
 "$defs": {
  "Source": {
   "type": "object",
   "properties": {
    "path": {
     "type": [
      "string",
      "null"
     ],
     "description": "File path as given, `-` for standard input, null when parsed from a string."
    },
    "record": {
     "type": [
      "number",
      "null"
     ],
     "description": "1-based record number in a JSON Lines or WARC file, else null."
    },
    "meta": {
     "anyOf": [
      {
       "type": "object",
       "additionalProperties": {}
      },
      {
       "type": "null"
      }
     ],
     "description": "Fields of that record which iran-news does not know, passed through."
    }
   },
   "required": [
    "path",
    "record",
    "meta"
   ],
   "additionalProperties": false
  },
  "HitUnit": {
   "type": "string",
   "enum": [
    "sentence",
    "paragraph",
    "quote",
    "article"
   ],
   "description": "What a hit shows: `--unit`."
  },
  "HitPart": {
   "type": "string",
   "enum": [
    "text",
    "quote",
    "kicker",
    "headline",
    "byline",
    "dateline",
    "section",
    "link"
   ],
   "description": "The part of the page that it stands in."
  },
  "Span": {
   "type": "object",
   "properties": {
    "text": {
     "type": "string"
    },
    "start": {
     "type": "integer",
     "minimum": 0
    },
    "end": {
     "type": "integer",
     "minimum": 0
    }
   },
   "required": [
    "text",
    "start",
    "end"
   ],
   "additionalProperties": false,
   "description": "A stretch of the text: `text` equals the slice `[start, end)`."
  }
 }
};

export const LISTED_JSON_SCHEMA = {
 "$schema": "https://json-schema.org/draft/2020-12/schema",
 "$id": "urn:iran-news:listed/1",
 "title": "An item of a list (of articles: the record)",
 "anyOf": [
  {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "type": "string"
    },
    "kind": {
     "$ref": "#/$defs/QuoteKind"
    },
    "text": {
     "type": "string",
     "description": "The segments' texts, joined by \" … \"; of a mixed quote the words in marks alone."
    },
    "segments": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Span"
     },
     "description": "What is attributed: the speech between the marks, or the whole reported clause."
    },
    "cue": {
     "anyOf": [
      {
       "$ref": "#/$defs/Span"
      },
      {
       "type": "null"
      }
     ]
    },
    "speaker": {
     "anyOf": [
      {
       "$ref": "#/$defs/Speaker"
      },
      {
       "type": "null"
      }
     ]
    },
    "via": {
     "anyOf": [
      {
       "$ref": "#/$defs/Via"
      },
      {
       "type": "null"
      }
     ],
     "description": "Who passed it on: \"told Reuters\", \"Tasnim quoted X as saying\"."
    },
    "paragraph": {
     "type": "integer",
     "description": "Index of the paragraph in which the quote begins.",
     "minimum": 0
    },
    "rule": {
     "type": "string",
     "description": "The rule that found the quote."
    },
    "confidence": {
     "type": "number",
     "description": "0 to 1.",
     "minimum": 0,
     "maximum": 1
    },
    "article": {
     "$ref": "#/$defs/Context"
    }
   },
   "required": [
    "article",
    "confidence",
    "cue",
    "id",
    "kind",
    "paragraph",
    "rule",
    "segments",
    "speaker",
    "text",
    "via"
   ]
  },
  {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "type": "string"
    },
    "name": {
     "type": "string",
     "description": "The fullest form met."
    },
    "titles": {
     "type": "array",
     "items": {
      "type": "string"
     },
     "description": "Offices, ranks and honorifics attached to the name, in order of appearance."
    },
    "variants": {
     "type": "array",
     "items": {
      "type": "string"
     },
     "description": "Other spellings and short forms met."
    },
    "mentions": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/PersonMention"
     }
    },
    "article": {
     "$ref": "#/$defs/Context"
    }
   },
   "required": [
    "article",
    "id",
    "mentions",
    "name",
    "titles",
    "variants"
   ]
  },
  {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "name": {
     "type": "string"
    },
    "acronym": {
     "type": [
      "string",
      "null"
     ]
    },
    "mentions": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Span"
     }
    },
    "article": {
     "$ref": "#/$defs/Context"
    }
   },
   "required": [
    "acronym",
    "article",
    "mentions",
    "name"
   ]
  },
  {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "name": {
     "type": "string"
    },
    "country": {
     "type": [
      "string",
      "null"
     ],
     "description": "ISO 3166-1 alpha-2; null for seas, regions and the like."
    },
    "mentions": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/PlaceMention"
     }
    },
    "article": {
     "$ref": "#/$defs/Context"
    }
   },
   "required": [
    "article",
    "country",
    "mentions",
    "name"
   ]
  },
  {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "short": {
     "type": "string"
    },
    "long": {
     "type": [
      "string",
      "null"
     ]
    },
    "source": {
     "type": "string",
     "enum": [
      "article",
      "lexicon"
     ],
     "description": "Where the long form comes from."
    },
    "mentions": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Span"
     }
    },
    "article": {
     "$ref": "#/$defs/Context"
    }
   },
   "required": [
    "article",
    "long",
    "mentions",
    "short",
    "source"
   ]
  },
  {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "text": {
     "type": "string"
    },
    "start": {
     "type": "integer",
     "minimum": 0
    },
    "end": {
     "type": "integer",
     "minimum": 0
    },
    "kind": {
     "$ref": "#/$defs/FigureKind"
    },
    "value": {
     "type": "number"
    },
    "unit": {
     "type": [
      "string",
      "null"
     ],
     "description": "ISO 4217 code for money (the word as it stands, \"kroner\", or null, \"Z$5\", where the text does not say whose), \"%\" for percentages, the unit or counted noun as written otherwise."
    },
    "qualifier": {
     "type": [
      "string",
      "null"
     ],
     "description": "\"more than\", \"around\", … as written."
    },
    "article": {
     "$ref": "#/$defs/Context"
    }
   },
   "required": [
    "article",
    "end",
    "kind",
    "qualifier",
    "start",
    "text",
    "unit",
    "value"
   ]
  },
  {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "text": {
     "type": "string"
    },
    "start": {
     "type": "integer",
     "minimum": 0
    },
    "end": {
     "type": "integer",
     "minimum": 0
    },
    "iso": {
     "type": [
      "string",
      "null"
     ],
     "description": "\"2022-02-03\", \"2022-W05\", \"2022-02\" or \"2022\", always Gregorian; null when a part is missing and nothing settles it."
    },
    "precision": {
     "$ref": "#/$defs/DatePrecision",
     "description": "What is known once the inferred parts are filled in; \"month-day\" and \"weekday\" have no ISO date."
    },
    "calendar": {
     "type": "string",
     "enum": [
      "gregorian",
      "jalali"
     ],
     "description": "The calendar in which the date is written."
    },
    "weekday": {
     "anyOf": [
      {
       "$ref": "#/$defs/Weekday"
      },
      {
       "type": "null"
      }
     ],
     "description": "The weekday as written, under its full name."
    },
    "inferred": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/DatePart"
     },
     "description": "Parts that the text does not state."
    },
    "why": {
     "type": [
      "string",
      "null"
     ],
     "description": "How the inferred parts were found, or why there is no ISO date; null when all is stated."
    },
    "article": {
     "$ref": "#/$defs/Context"
    }
   },
   "required": [
    "article",
    "calendar",
    "end",
    "inferred",
    "iso",
    "precision",
    "start",
    "text",
    "weekday",
    "why"
   ]
  },
  {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "text": {
     "type": "string"
    },
    "start": {
     "type": "integer",
     "minimum": 0
    },
    "end": {
     "type": "integer",
     "minimum": 0
    },
    "label": {
     "type": "string",
     "description": "The label the title stands under, without its colon: \"Related News\"."
    },
    "title": {
     "type": "string",
     "description": "The claim: the title without its speaker, blanks tidied."
    },
    "speaker": {
     "type": [
      "string",
      "null"
     ],
     "description": "The speaker of a \"claim: Speaker\" or \"Speaker: claim\" title."
    },
    "article": {
     "$ref": "#/$defs/Context"
    }
   },
   "required": [
    "article",
    "end",
    "label",
    "speaker",
    "start",
    "text",
    "title"
   ]
  },
  {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "text": {
     "type": "string"
    },
    "start": {
     "type": "integer",
     "minimum": 0
    },
    "end": {
     "type": "integer",
     "minimum": 0
    },
    "index": {
     "type": "integer",
     "minimum": 0
    },
    "role": {
     "$ref": "#/$defs/ParagraphRole"
    },
    "article": {
     "$ref": "#/$defs/Context"
    }
   },
   "required": [
    "article",
    "end",
    "index",
    "role",
    "start",
    "text"
   ]
  }
 ],
 "$defs": {
  "QuoteKind": {
   "type": "string",
   "enum": [
    "direct",
    "mixed",
    "indirect"
   ]
  },
  "Span": {
   "type": "object",
   "properties": {
    "text": {
     "type": "string"
    },
    "start": {
     "type": "integer",
     "minimum": 0
    },
    "end": {
     "type": "integer",
     "minimum": 0
    }
   },
   "required": [
    "text",
    "start",
    "end"
   ],
   "additionalProperties": false,
   "description": "A stretch of the text: `text` equals the slice `[start, end)`."
  },
  "Speaker": {
   "type": "object",
   "properties": {
    "name": {
     "type": "string",
     "description": "The person or body meant, by its full name where the article gives one."
    },
    "title": {
     "type": [
      "string",
      "null"
     ],
     "description": "Office or rank that goes with the name."
    },
    "person": {
     "type": [
      "string",
      "null"
     ],
     "description": "`people[].id`, or null for a body, a document or an unnamed person."
    },
    "mention": {
     "anyOf": [
      {
       "$ref": "#/$defs/Span"
      },
      {
       "type": "null"
      }
     ],
     "description": "The nearest words that stand for the speaker; null where a quote continues the last speaker's words unsaid."
    },
    "rule": {
     "type": "string",
     "description": "The rule that found the speaker."
    }
   },
   "required": [
    "name",
    "title",
    "person",
    "mention",
    "rule"
   ],
   "additionalProperties": false
  },
  "Via": {
   "type": "object",
   "properties": {
    "text": {
     "type": "string"
    },
    "start": {
     "type": "integer",
     "minimum": 0
    },
    "end": {
     "type": "integer",
     "minimum": 0
    },
    "name": {
     "type": "string"
    }
   },
   "required": [
    "end",
    "name",
    "start",
    "text"
   ],
   "additionalProperties": false
  },
  "Context": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string"
    },
    "path": {
     "type": [
      "string",
      "null"
     ]
    },
    "record": {
     "type": [
      "number",
      "null"
     ]
    },
    "agency": {
     "type": [
      "string",
      "null"
     ]
    },
    "date": {
     "type": [
      "string",
      "null"
     ],
     "description": "ISO date of the article: of its text, else of the record it came in."
    },
    "place": {
     "type": [
      "string",
      "null"
     ]
    }
   },
   "required": [
    "id",
    "path",
    "record",
    "agency",
    "date",
    "place"
   ],
   "additionalProperties": false,
   "description": "What a listed item carries of its article, under `article`."
  },
  "PersonMention": {
   "type": "object",
   "properties": {
    "text": {
     "type": "string"
    },
    "start": {
     "type": "integer",
     "minimum": 0
    },
    "end": {
     "type": "integer",
     "minimum": 0
    },
    "kind": {
     "$ref": "#/$defs/MentionKind"
    }
   },
   "required": [
    "end",
    "kind",
    "start",
    "text"
   ],
   "additionalProperties": false
  },
  "MentionKind": {
   "type": "string",
   "enum": [
    "name",
    "office",
    "pronoun"
   ]
  },
  "PlaceMention": {
   "type": "object",
   "properties": {
    "text": {
     "type": "string"
    },
    "start": {
     "type": "integer",
     "minimum": 0
    },
    "end": {
     "type": "integer",
     "minimum": 0
    },
    "government": {
     "type": "boolean",
     "description": "True where a capital or country clearly stands for its government (\"Tehran says\")."
    }
   },
   "required": [
    "end",
    "government",
    "start",
    "text"
   ],
   "additionalProperties": false
  },
  "FigureKind": {
   "type": "string",
   "enum": [
    "money",
    "percent",
    "quantity",
    "count"
   ]
  },
  "DatePrecision": {
   "type": "string",
   "enum": [
    "day",
    "week",
    "month",
    "year",
    "month-day",
    "weekday"
   ]
  },
  "Weekday": {
   "type": "string",
   "enum": [
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday"
   ]
  },
  "DatePart": {
   "type": "string",
   "enum": [
    "year",
    "month",
    "day",
    "weekday"
   ]
  },
  "ParagraphRole": {
   "type": "string",
   "enum": [
    "lead",
    "body",
    "subheading",
    "caption"
   ]
  }
 }
};

export const ERROR_JSON_SCHEMA = {
 "$schema": "https://json-schema.org/draft/2020-12/schema",
 "$id": "urn:iran-news:error/1",
 "title": "An input that could not be read",
 "type": "object",
 "properties": {
  "schema": {
   "type": "string",
   "const": "iran-news/error/1"
  },
  "source": {
   "$ref": "#/$defs/Source"
  },
  "reason": {
   "type": "string",
   "description": "One line, no stack: \"no such file\", \"binary data\"."
  }
 },
 "required": [
  "schema",
  "source",
  "reason"
 ],
 "additionalProperties": false,
 "description": "What stands in a stream of records for an input that could not be read.",
 "$defs": {
  "Source": {
   "type": "object",
   "properties": {
    "path": {
     "type": [
      "string",
      "null"
     ],
     "description": "File path as given, `-` for standard input, null when parsed from a string."
    },
    "record": {
     "type": [
      "number",
      "null"
     ],
     "description": "1-based record number in a JSON Lines or WARC file, else null."
    },
    "meta": {
     "anyOf": [
      {
       "type": "object",
       "additionalProperties": {}
      },
      {
       "type": "null"
      }
     ],
     "description": "Fields of that record which iran-news does not know, passed through."
    }
   },
   "required": [
    "path",
    "record",
    "meta"
   ],
   "additionalProperties": false
  }
 }
};
