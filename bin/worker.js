'use strict';
// What a worker thread runs: the bundle, with its compiled code and its tables, as the main thread has it.
module.exports = require('./iran-news.js')().exports.work;
