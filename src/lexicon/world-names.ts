/**
 * Given names of the world beyond those that news on and from Iran meets most (given-names.ts): a person's name more surely begins
 * with one, and "she" is none of the men. As there, what is also a common word, a place, a brand or a family name first of all
 * (Florence, Mercedes, Montgomery, Rose) is left out.
 */
export const WOMEN_OF_THE_WORLD = `
  atena athena atoosa azin elnaaz farnoosh paria parivash shaida hasti niayesh parmida sayna termeh fattaneh giso hasiba hosna mahla mehrdokht noshin shadan shaparak somaye aylin halime melis zulfiyya nazakat aidana assel chinara gulzat gulzhan meruert saltanat zukhra shatha fayrouz maram nida zunaira sunethra bimala eiko saki anchalee wanida sukma azizah hanh khanh trang ogechi seble zewde alesia maryna concepcion ivette montserrat franca gioia aud bente eevi kajsa kirsti synnove wenche aleida carola
    Aryna Kristrún Kristrun Netumbo Rümeysa Rumeysa Zendaya
    Aafke Aaliyah Aarti Aase Aayushi Abebech Abena Abeni Abiba Abimbola Abiola Abla Achol Adaeze Adalgisa Adanna Adaobi Adaora Adela Adelaida Adelajda Adélia Adenike Adeola Adina Adrienne Adut Adwoa
    Aekkarat Afi Afia Afroditi Afsoon Afsoun Afua Agapi Agata Aghdas Agnes Agnès Ágnes Agnese Agneta Agnete Agniya Ágota Agrafena Agustina Aïcha Aigerim Aija Aikaterini Ailish Ailsa Aimée Aina
    Ainhoa Ainun Ainur Aiperi Aishatu Aishwarya Aisling Aissata Aïssata Aiste Aisulu Aitana Aizada Akanksha Akari Akemi Akhila Akiko Akina Akoth Akşener Akshata Akua Akuol Alaba Alanood Alanoud
    Albana Albena Alda Aldona Aleisha Alejandra Alena Alesha Alessandra Alessia Alexandrine Alfonsina Alicja Aliénor Alisha Alissa Alix Aliya Aljazi Alka Alkisti Allegra Almudena Almut Aluel Aluna
    Alva Alwine Alžběta Alzira Amaia Amaka Amalia Amália Amandine Amaya Ambika Ambra Ambrogia Amelie Amélie Amma Amna Amparo Amporn Amra Amrita Amruta Ana-Maria Anabela Anagha Anahid Anais Anaïs
    Analyn Anamaria Anamika Anara Anat Anca Ancuța Anđela Andrada Andreea Andreia Andreina Andreína Aneta Anette Angèle Angelica Angélica Angelika Angeliki Angélique Anggraeni Anggraini Anggun
    Angharad Angiola Aniela Aniko Anikó Anila Anindita Anjana Anju Anjum Ankica Ankie Ankita Ann-Sofie Anna-Maria Annalisa Annamaria Annamária Annapurna Annarita Anne-Laure Anne-Sophie Anneke Anneli
    Annelie Annelies Anneliese Annelise Annelore Annelot Annemarie Annemiek Annemieke Anni Annick Anniek Annika Annisa Annunziata Anong Anouk Anouschka Anshika Anshu Antara Anthi Antigoni Antoinette
    Antonella Antonida Antonieta Antonietta Antonija Antonina Antra Anu Anuja Anupama Anush Anusha Anushka Anwen Anyango Anzhela Anzhelika Anzu Aoife Aparecida Apinya Apirat Apolline Apolonia
    Arabella Araceli Aracely Aradhana Araksi Araksya Arame Araminta Arantxa Arantza Aránzazu Arati Araya Arevik Argyro Ariana Ariane Arianna Arlene Armelle Armida Armine Arpi Arpine Arpita Arti
    Arundhati Arusyak Arya Aryani Asako Asami Asantewaa Åse Asel Ashalata Ashanti Ashima Ashling Ashrafolsadat Asih Asila Aslaug Aslıhan Asmau Aspasia Assetou Assiatou Assitan Assumpta Assunta Asta
    Ásta Astghik Astou Astuti Asuka Athanasia Athina Atieno Atsuko Aude Audronė Augusta Aurelia Aurica Aurore Ausra Aušra Austėja Auður Avani Avin Awino Axelle Ayaan Ayaka Ayako Ayame Ayami Ayana
    Ayano Ayantu Ayen Aygul Aytan Ayten Aytən Ayumi Ayushi Azalina Aziza Azize Azucena Azusa Badria Bafrin Bahargul Baiba Balzhan Banu Bärbel Barbro Barkha Basanti Batool Batoul Batsheva Batya Bdour
    Beate Beatriz Bedriye Begimai Begoña Behnoosh Behnoush Belen Belén Belkis Bénédicte Benedita Benigna Benita Benjamas Berenice Bérénice Berfin Beril Berit Berivan Bermet Bernadett Bernarda Berrin
    Berta Berthe Beste Bethan Betje Betsey Bettina Bettye Betül Betzabé Bhagyashree Bharati Bharti Bhavana Bhavani Bhuvaneswari Bibi-Hajar Bibigul Bice Biljana Bilkis Bimla Bindiya Bindu Bintou
    Birgitta Birgitte Birgül Birna Birte Birthe Birutė Blagica Blandine Blanka Bláthnaid Blažena Blerta Bodil Boglárka Bogumiła Bogusława Bohdana Boitumelo Bojana Bolanle Bolormaa Bopha Borbála
    Borghild Bori Boryana Bosede Botagoz Bozena Bożena Božena Bracha Branka Brankica Breanna Bregje Brianna Brianne Bríd Bridie Brigid Brígida Brinda Brita Britt Britt-Marie Britta Brittney Bronagh
    Bronisława Bronwen Bronwyn Bruna Brunhilde Bryndís Buchi Buhle Bukola Burcu Burulkan Busaba Busisiwe Caetana Cahaya Caitríona Camila Candela Candelaria Candice Cândida Caoimhe Capucine Caridad
    Carina Carine Carlota Carlotta Carme Carmela Caro Carolien Carys Casandra Casimira Catalina Caterina Cathrine Catinca Catrin Catriona Cayetana Cecile Cécile Cecily Cecylia Célia Ceri-Ann Cerys
    Chalida Chamari Chanida Chanthy Chantrea Charlotta Charo Charu Charulata Chathurika Chelo Chhavi Chhaya Chiaki Chiara Chidinma Chie Chieko Chiharu Chikako Chimamanda Chinatsu Chinelo Chintana
    Chinyere Chioma Chisato Chitose Chiyo Chiyoko Chizuko Chizuru Chnar Cholpon Christa Christelle Christyn Chrysa Chrysanthi Chrysoula Chutima Ciara Cinzia Citra Clarice Clarisse Claudette Claudine
    Clelia Clémence Clementine Clémentine Cléo Clodagh Cloe Clothilde Clotilde Codruța Colette Coline Colombe Conceição Concetta Conchita Condoleezza Consolación Consolata Constance Consuelo Coralie
    Cordelia Cordula Corina Corinna Cornelia Corrie Cosette Cosima Cosmina Costanza Coumba Covadonga Cremilde Cressida Crina Cristiana Cristiane Csilla Cyrielle Czesława Dace Daciana Dafna Dafne
    Dagmara Daiga Daina Daiva Dalila Dalitso Damayanthi Damayanti Dambisa Damilola Danguolė Danica Danièle Danijela Danuta Danutė Daphna Daphné Darejan Darina Darinka Dariya Darshana Darunee Daryna
    Davina Dayana Debjani Debora Débora Dechen Deena Deepali Deepti Deirbhile Deirdre Deja Dejana Delara Delfin Delfina Delia Delyth Demelza Denisa Denitsa Deolinda Dervla Desanka Desirée Desislava
    Despina Devaki Devi Devika Devora Devorah Devyani Deysi Dhabya Diah Dian Diariatou Diarra Diep Dierdre Dieuwertje Dijana Dikeledi Dilbar Dildora Diletta Dilfuza Dilhara Dilini Dilnoza Dilorom
    Dilruba Dimple Dinda Dineo Dinusha Dipali Dipti Dipu Disha Djenabou Djeneba Djénéba Doina Dolores Dominika Domitilla Donata Donika Dora Dóra Dorina Dorit Dorotea Dorothee Dorothée Dorottya Dorra
    Dorte Dorthe Dottie Dragica Drahomíra Duangjai Dubravka Dunja Dušanka Dyah Éabha Ebele Ecaterina Ecem Edda Edelmira Edeltraud Edina Edite Edlira Eduarda Edvige Edwige Edwina Edyta Eefje Eeva
    Effat Effie Efrat Efrosinya Eftychia Eglė Eija Eila Eilean Eilidh Eimear Einas Einat Einav Eirini Ejiro Eka Ekaterine Ekaterini Ekta Ekua Eldbjørg Eleftheria Elene Eleonora Éléonore Eleri
    Elettra Elfriede Eliana Eliane Elira Elisabet Elisabete Elisângela Elisenda Eliška Eliso Elitsa Elleni Ellinor Elly Elma Eloisa Eloïse Elona Elpida Elsa Elsbeth Elske Elspeth Eluned Elwira Elza
    Elzbieta Elżbieta Emanuela Embla Émeline Emer Emese Emi Emiko Emiliana Emina Emmanuelle Emmeline Emna Emőke Encarnación Endah Endang Enid Enikő Enitan Enkhtuya Enrica Enriqueta Ensieh Entela
    Epiphanie Eralda Erasmia Ercilia Erdenechimeg Eri Erika Eriko Erlinda Ermelinda Erminia Ernestina Ersilia Erzsebet Erzsébet Esen Esha Eshrat Esi Esma Esme Esmee Estefanía Estela Estelle Ester
    Esti Estrelita Etelka Eteri Etsuko Eufemia Eugenia Eugénia Eugenie Eugénie Eulalia Eulalie Eunice Eva-Lena Eva-Maria Evangelia Evangeline Evanthia Evelyne Évelyne Evgeniya Evija Evika Evita
    Evrim Ewelina Eydis Ezgi Ezinne Fabiana Fabienne Fabiola Fabrizia Fadhlina Fadila Fadime Fahime Fahmida Faina Fakhrolsadat Falilat Falmata Fani Fanny Fanta Fantine Faranak Farangees Farangis
    Farhana Farrin Farzana Fatbardha Fatemeh-Sadat Fatma-Zohra Fatuma Faustine Fauzia Félicie Felicja Felisa Fenella Fenja Fenna Feray Ferda Ferdousi Fereshte Feriha Fernanda Feroza Feruza Feven
    Ffion Fiammetta Filipa Filipinas Filomena Fionnuala Fionnula Fiorella Fiorenza Firangiz Firouzeh Firuzeh Fitria Fitriani Flaminia Flavia Flávia Flavie Fleur Floarea Flor Florbela Florentina
    Florica Florinda Florine Flutura Folasade Forouzandeh Fosca Foteini Fotini Fouzia Fowsiya Fozia Francisca Franciska Franciszka Franka Franziska Frauke Freda Frédérique Freya Frieda Frøydis Fruma
    Fruzsina Fuensanta Fumie Fumika Fumiko Fumilayo Funke Funmi Funmilayo Furaha Fusako Gabby Gabriella Gaëlle Gakii Galia Galit Galya Gargi Garifallia Garima Gaukhar Gavhar Gayane Gayatri Geertje
    Geetanjali Geetha Gelavizh Gelawezh Geltrude Gemma Genoveffa Genoveva Genowefa Georgeta Georgette Georgiana Gerda Gerlinde Germaine Gerrie Gertraud Gertrud Gertruda Gertrude Gertrudis Gesa
    Gesine Ghadeer Ghalya Ghamar Ghazala Ghina Ghizlane Ghodsiyeh Giacinta Giada Giang Gianna Giedrė Gigliola Gilberte Gilda Ginette Ginevra Ginka Ginta Gintarė Gioconda Giovanna Giovannella Girija
    Gisella Giselle Gitanjali Gitta Giuditta Giuliana Giulietta Giuseppina Giustina Gizella Gizem Glenda Glenys Gloriose Glynis Golab Golaleh Golbarg Golbibi Golnesa Golshid Gordana Gowri Gozel
    Graciela Grainne Gráinne Grazia Graziella Gražina Grazyna Grażyna Gregoria Greta Grete Gretel Grethe Griet Griselda Gro Gudula Gugulethu Guillemette Guillermina Gulalek Gülbahar Gülben Gulchehra
    Gulden Gülen Gulistan Gulnar Gulnaz Gulnora Gulnoza Gulrukhsor Gulshan Gulshara Gülten Günay Gundula Güner Güneş Gunhild Gunilla Gunnel Gunnhild Günseli Gunta Gunvor Guri Gurmeet Guðrún Gvantsa
    Gwenaëlle Gwendolen Gwendolyn Gwenllian Gwenola Gwyneth Gyöngyi Györgyi Habibe Hadas Hadassah Hadijah Hadja Hafize Hafsa Hafsatu Hagar Hagit Hajar Hajnalka Hakimeh Haley Halide Halina Hallie
    Hamide Hanae Hanako Handayani Hanife Hanne Hanneloes Hannelore Harini Harriett Harshita Hartini Haruka Haruko Harumi Hashini Hasmik Hasnah Hataw Hatsue Hatsuko Hattie Haviva Havva Haydée
    Haykanush Haykuhi Hayley Hedda Hedvig Hege Heide Heidemarie Heinke Hela Heledd Heleen Helena Helle Helma Helmi Heloísa Heloise Héloïse Helvi Hema Hemalata Hemlata Hendrika Henna Henrietta
    Henriette Henryka Hermine Herminia Hermione Herta Hertha Hessa Hester Hetal Hetty Heyam Hidemi Hien Hijran Hikari Hila Hildegard Hildur Hilke Hilkka Hiltrud Himani Hinako Hiroe Hiroko Hiruni
    Hisae Hisako Hissa Hitomi Hjørdis Hnin Hodan Hodo Homeira Homeyra Honoka Honorata Honorine Hoori Hortense Hortensia Hrafnhildur Hrefna Hripsime Huguette Hulda Huma Humaira Hümeyra Huong Hyacinth
    Ibolya Ibtissam Iciar Idalina Idit Idoia Ieva Ifeyinwa Iffat Ifrah Ihssane Ijeoma Ikhlas Ikue Ikuko Ilana Ilayda Ilda Ildiko Ildikó Ileana Iliana Ilinca Ilka Ilona Iluminada Iluta Ilyse Ilze
    Imane Imbi Imee Imelda Imke Immacolata Immaculée Imogen Inbal Indrani Ineke Inese Ineta Ingalill Ingeborg Ingegerd Ingela Ingelore Inger Ingrida Ingrīda Inguna Ingunn Ingvild Inji Inkeri
    Inmaculada Inoka Insa Insha Ioana Ioanna Iolanda Iona Ionela İpek Iphigenia Ipsita Iracema Iran-Dokht Irandokht Iratxe Irén Irena Irine Iris Irit Irja Irma Irmak Irmela Irmeli Irmina Irmtraud
    Irum Isabeau Isaura Iseult Isha Ishbel Ishita Ishrat Isla Ismini Isobel Isolde Isotta Itziar Iulia Iuliana Ivelina Iveta Ivete Ivonne Iwona Izabela Jaana Jacinta Jacintha Jacinthe Jaclyn
    Jacomina Jacquelyn Jadranka Jagoda Jagruti Jahanara Jahnavi Jale Jameela Jamilah Jamilya Janaína Janaki Jandira Janelle Janette Janhavi Janina Janine Janneke Jantje Jarmila Jaroslava Jasminka
    Jasna Jayalakshmi Jayalalithaa Jayanthi Jayashree Jayshree Jeannette Jeannine Jebunnesa Jelagat Jelica Jeltje Jemima Jemma Jemutai Jenifer Jennylyn Jepchirchir Jepkosgei Jeren Jeri Jerri Jeruto
    Jeta Jette Jharna Jillian Jimena Jindra Jintana Jiřina Jitka Joana Jocelyn Jodie Joelle Joëlle Johana Johanna Jolán Jolana Jolanda Jolanta Jolene Jolien Jomana Jonida Jorgina Jorinde Jorunn
    Josée Josefa Josefina Josephina Josette Josiane Josie Josien Joumanah Jovana Joylyn Józefina Juana Judi Judie Judit Judite Judyta Juhi Jule Juliane Julianna Julieta Juliette Julika Juliska Jumai
    Junko Jūratė Jurgita Jussara Justina Justine Justyna Jwan Jyldyz Jyothi Jyotsna Jytte Kaarina Kadi Kadiatou Kadidia Kadija Kadri Kaede Kaho Kahoko Kaija Kaire Kaisa Kaitlin Kaitlyn Kajal
    Kalliopi Kaltrina Kalyani Kamila Kamile Kamilla Kamini Kamola Kana Kanae Kanako Kanchan Kanchana Kandace Kaneez Kanika Kanimozhi Kaniz Kanna Kannika Kanokwan Kanon Kanta Kanya Kaori Kaoutar
    Kapitolina Karabo Karianne Karine Karishma Karlijn Karlygash Karnchana Karola Kartika Karuna Karungi Karyn Kasey Kashish Kasumi Katayun Katerina Kateřina Käthe Kathi Kathie Katica Katinka Katri
    Katrien Katrijn Katsuko Katy Katya Kausar Kaushalya Kavya Kawther Kaylee Kayleigh Kayo Kayoko Kazimiera Kazue Kazuko Keira Keji Keneilwe Kenza Kerensa Kerri Kerrie Kersti Ketaki Ketanji Keti
    Keziah Khadidja Khadijatou Khady Khansa Khanyisile Khaoula Khatia Khatira Khatuna Khayriya Kheira Khin Khofifah Kholiwe Kholood Khrystyna Khulood Khumar Khunaw Khushboo Kiden Kidist Kiera
    Kiersten Kieu Kiki Kikue Kikuko Kiley Kimie Kimiko Kinga Kinneret Kinuko Kiranmai Kirsi Kirsteen Kirstie Kirstin Kirsty Kirti Kishwar Kiyoko Kiyomi Kjersti Klaudia Klementina Kobri Kohinoor
    Kolsoum Komal Konstantina Konstanze Kornelia Kosa Kosara Kotone Koumba Krasimira Kriemhild Krimhild Kripa Krishnaveni Krista Kristi Kristie Kristiina Kristyn Kristýna Kriti Kritika Krupa Ksenija
    Kübra Külli Kumiko Kumud Kumudini Kunigunde Kuniko Kunthea Kuralay Kusum Kusuma Květa Kwamboka Kyla Kylie Kyllikki Kyoko Kyra Kyriaki Lacey Lăcrămioara Ladda Laetitia Laia Laima Laimdota
    Lajwanti Lakeisha Lalita Lalitha Lalla Lamara Lambrini Lamiae Lamprini Lamya Lara Laraba Latasha Lateefa Latha Latife Latifeh LaTonya Latonya Latoya Laure Laurel Laurène Laurenția Lauriane
    Laurinda Lavanya Laverne Lavinia Laxmi Layan Le-Thu Léa Leann Leeann Leela Leelavathi Leelo Leena Leigh-Ann Leire Lejla Lela Lelise Leman Lemlem Lemonia Lene Lenka Lenuța Leocadia Leokadia
    Leonie Léonie Leonor Leonora Leontien Léontine Leora Lerato Lesedi Lesia Letebrhan Leticia Letícia Letitia Letizia Lettice Leyli Liana Lianne Liat Libby Libuse Libuše Licia Lida Lidewij Lidija
    Lien Liesbet Lieselotte Liesl Lieve Liezl Ligaya Ligia Lígia Lihi Liina Liisa Liliana Liliane Lilis Lilit Liliya Lilja Lilla Lillie Lilly Lilyana Limpho Linde Linn Linnet Liora Liri Lisbet
    Lisbeth Lise Liselotte Lisette Lison Liudmyla Livia Lizbeth Lizeth Lizzie Ljerka Ljiljana Loes Loida Lolita Lolwah Lonneke Loredana Lorella Lorena Lorène Lorenza Loreta Loretta Lorie Lorna
    Lorrie Lotta Lottie Loubna Louella Louisette Louison Louna Loveday Lovisa Lowenna Lowri Lualhati Luana Luann Ľubica Lucélia Lucette Lucha Luciana Luciene Lucienne Lucilla Lucinda Łucja Lucrecia
    Lucreția Lucrezia Lucyna Ludivine Ludmiła Ludovica Ludwika Luigia Luise Luisella Luiza Luma Luminița Lurdes Lusine Lutfiya Luzmila Luzviminda Lyaysan Lydie Lyn Lynda Lynette Lynne Maaike Maarika
    Maarit Maarja Maayan Mabinty Macarena Machiko Machteld Mădălina Maddalena Madelyn Madhavi Madhumita Madhuri Madoka Maede Maedeh Maëlle Maeve Mafalda Magali Magaly Magda Magdalene Magdalini
    Magdolna Maggie Mahalakshmi Mahboube Mahbuba Mahdis Mahdokht Maheen Mahfuza Mahinur Mahira Mahjabeen Mahlagha Mahmuda Mahnoor Mahnoush Mahrokh Mahrou Mahta Mahua Maia Maija Maike Maiko Maimouna
    Maïmouna Maimunah Mair Máire Mairead Mairi Mairwen Maisa Maisie Maissa Maitha Maitreyi Maj-Britt Maja Majd Majlinda Makbule Makeda Maki Makiko Malaika Malakeh Malala Malati Malavika Malee Malena
    Małgorzata Maliha Malihe Mălina Malini Malis Malle Mallika Malwina Mami Mamiko Mamokgethi Mamta Manami Manana Manasi Manda Mandira Mandisa Manee Mangala Manisha Manizha Manjiri Manju Manjula
    Manjusha Mannu Manon Manori Manuela Manzar Marcela Marcelina Marcella Marcelle Marcie Marcy Margareta Margarethe Margarida Margarit Margaux Margery Margherita Margit Margo Margret Margrete
    Maria-Eleni Mariah Mariame Mariangela Mariann Marianna Marianthi Mariarosa Mariatu Maribel Maribeth Maricarmen Maricel Maricela Maricica Maricris Maricruz Marie-Ange Marie-Anne Marie-Christine
    Marie-Claire Marie-Claude Marie-France Marie-George Marie-Hélène Marie-Josée Marie-Laure Marie-Louise Marie-Noëlle Marie-Pierre Marie-Solange Marie-Thérèse Marieke Mariela Mariella Marielle
    Marieluise Marième Marijana Marijke Marika Mariko Marilena Marília Marilou Marilyne Marinela Marinella Mariola Marisa Marites Maritess Maritza Mariuccia Marivic Mariya Mariza Marja Marja-Liisa
    Marjo Marju Marla Marlee Marlena Marleny Marlies Marliese Marlis Marloes Marluce Marlys Marnie Marsali Marsinah Marte Marthe Martine Martyna Maruja Maruxa Mary-Ann Maryana Maryann Maryanne
    Marybeth Maryla Maryori Maryse Maryvonne Marzena Marzia Masae Masayo Masechaba Masouma Massoume Mastoureh Masumeh Maszlee Mateja Mathilde Matild Matilda Matilde Matina Mattie Matylda Maud Maude
    Maura Mauricette Mavis Mavjuda Mavluda Maylin Maylis Mayra Maysa Maysara Mayssa Maytha Mayu Mayuko Mayumi Mayuree Mayyada Mazie Mbali Mbarka Meagan Meaghan Mealea Mebarka Mebrure Mechthild Medb
    Medha Meenal Megha Meghan Meghana Megumi Megyn Mehnaz Mehrafarin Mehreen Mehrnush Meinir Meirav Mekdes Melahat Melanne Melanya Melba Melda Meliha Melike Melina Melita Melitta Melpomeni Menaka
    Menna Mercè Mereke Mererid Merete Meriem Merike Meritxell Merja Merlita Merrilee Merryn Mervi Mery Meutia Mhairi Micaela Michalina Michela Micheline Michi Michie Michiko Michiru Michiyo Midori
    Mieczysława Mieko Migdalia Mihal Mihoko Mihriban Mikako Mikiko Mikoto Miku Milada Milagros Milanka Milda Milijana Miljana Millicent Millie Miloslava Miluše Mimoza Minako Minakshi Minal Minke
    Minna Minnie Minori Minou Mioara Mira Mireia Mirella Miriana Mirja Mirjam Mirjami Mirjeta Mirna Mirosława Mirta Mirthe Misaki Misako Misato Misty Mita Mitali Mithali Mitsuki Mitsuyo Miu Miwa
    Miwako Miyabi Miyoko Miyu Miyuki Mizue Mmabatho Modupe Moeka Mohini Mohira Moira Mojca Moji Mojisola Molouk Momina Momoka Momoko Momtaz Monali Monia Monir Monira Monowara Montse Morag Moremi
    Morfydd Morgane Morna Morwenna Motoko Mouna Mouza Moza Mozah Mpule Mridula Mrinal Mrinalini Muazzez Mubina Müge Muguette Muireann Mukaddes Mukhabbat Mukta Munavvar Munazza Munera Munisa Murni
    Mürüvvet Muthoni Mutinta Mutsuko Müzeyyen Mwajuma Mwanaisha Mwende Myfanwy Mylène Myriam Myrna Myroslava Myrto Mzia Naama Nabiha Nabwire Naciye Nadeeka Nadejda Nadežda Nadiia Nadja Nafiseh
    Nafissatou Nafula Nagehan Naheed Nahida Nahideh Naho Naile Naina Nairuhi Najlaa Najma Najmeh Nakato Nakiru Nalini Nalwanga Namiko Namita Namrata Namukasa Nanae Nanako Nanami Nandi Nandita
    Nanette Nankya Nanna Nannie Naoual Narantsetseg Nare Nargis Nargiz Nargiza Narine Narjes Narumi Nasiba Nasima Nasimeh Nasira Nasreen Natacha Nataliia Nataliya Natasa Nataša Natascha Natavan
    Natela Natércia Natia Natividad Natsuko Natsumi Nattaya Natthaporn Natukunda Naureen Nausheen Nawar Nawel Nayana Nayeli Nayereh Nayla Nayyereh Nazdar Nazek Nazeni Nazia Nazife Nazik Nazira Nazma
    Nazneen Nazy Ndeye Ndidi Nebahat Nechama Necla Neelam Neelima Neeltje Neena Neera Neeru Neeta Neeti Neetu Nefeli Nehama Neide Nekesa Neli Nélida Nell Nella Nelleke Nelli Nellie Nene Nenita Nerea
    Nergis Nerina Neringa Nermina Nermine Nerys Nesa Neşe Neslihan Nesrine Nesta Nestan Neta Nettie Neusa Neuza Nevena Nevenka Nevine Nevyana Nezihe Ngan Nguyet Nhung Niamh Nichole Nicla Nicoleta
    Nicoletta Nicolette Nidhi Nidia Nienke Nigina Nigora Niharika Niina Nijolė Niki Nikolett Nikta Nila Nilanthi Nilar Nilay Nilde Nili Nilima Nilmini Nilofar Nilofer Nilufar Nimet Nimisha Ningsih
    Niousha Nipa Nira Nirosha Nisha Nishtha Nishtiman Nísia Nita Nitya Nitza Nivedita Njoki Nkeiru Nkiru Nkiruka Nnenna Noa Nobuko Nodira Noelia Noelle Noémia Noémie Noga Nohemí Nokuthula Nomalanga
    Nomcebo Nomsa Nomusa Nomzamo Nona Nonglak Nongnuch Nonhlanhla Nonkululeko Nontando Nontobeko Noraini Noreen Norlela Norliza Nosipho Nouha Novella Nozipho Nozomi Nqobile Ntombizodwa Ntsiki Nuala
    Nune Nuning Nunung Nunzia Nupur Nuran Nurcan Nurdan Nurgul Nurgül Nuria Núria Nurit Nuriye Nurjahan Nurjanah Nurlela Nurmala Nurşen Nushin Nutsa Nvard Nwe Nyakim Nyaluak Nyambura Nyandeng
    Nyawira Nyibol Nyokabi Oana Oanh Obioma Océane Odalys Oddny Odete Odette Ofelia Ofira Ofra Ogulgerek Oguljeren Ogulnabat Ogulsapar Ohood Ohoud Oili Olapeju Olatz Oleksandra Olesya Olfa Olimpia
    Olivera Oliwia Olubunmi Olufunke Olufunmilayo Oluremi Oluwaseyi Olwen Omarosa Ombretta Ommolbanin Omolara Omolbanin Omowunmi Onsari Onyinye Oonagh Opal Ophelia Ophélie Þóra Orane Orapin Orathai
    Orawan Oriane Orietta Orit Orla Órla Orlaith Orna Ornella Orsola Ortensia Ortrun Osnat Otilia Otília Otoha Ottavia Ottilia Ottilie Ottoline Otylia Ouarda Oumaima Oumy Outi Oydin Oyinda
    Oyindamola Oyunbileg Oyungerel Ozoda Padmaja Padmavati Padmini Paetongtarn Päivi Palesa Pallavi Palmira Paloma Pamella Panagiota Panida Paniz Paola Paquita Paraschiva Paraskevi Parichat
    Parichehreh Parineeti Parinoush Parnian Parul Parvana Parvathi Parvati Parvina Parwin Pascaline Pastora Patcharee Patrizia Patrycja Paule Paulette Paulina Pavithra Pavla Payal Pearlie Peigi
    Pelageya Pelagia Pensri Pepita Perdita Permata Pernilla Pernille Perrine Persephone Perwin Petronel Petronela Petronella Petula Petya Peyvand Phensri Philippa Philomena Phindile Phoebe Phumzile
    Phyu Pien Piera Pierina Pierrette Piia Pimchanok Pina Pinelopi Pippa Piret Pirjo Pirkko Piroska Pnina Polyxeni Poonam Poopak Poornima Pornpimol Pornthip Porntip Portia Pouneh Prabha Prachi
    Pragati Pragya Prajakta Pramila Pranati Prapaporn Praphaiphan Praskovya Prathibha Pratiwi Preethi Prerna Priyamvada Priyanthi Prossy Prunella Puja Puji Pulane Punam Purificación Purnima
    Puseletso Puspita Putri Queralt Quitéria Qurrat Quyen Quynh Rabeea Rabeya Rabiah Rachael Rachana Rachida Radha Radhika Radka Radmila Radoslava Radostina Rafaela Raffaella Rafidah Rafif Raghida
    Ragini Ragna Ragnheiður Ragnhild Rahat Rahayu Rahel Rahela Rahime Rahmawati Raija Raili Raimunda Rajani Rajashree Rajeshwari Rajka Rajkumari Rajni Rajshri Rakefet Rakhi Rakhshanda Raksha Ralitsa
    Raluca Ramata Ramatoulaye Ramya Randi Rani Raniya Ranjana Ranjani Ranka Ranveig Raphaëlle Raquel Rashmika Rasma Rasmey Ratana Ratchanok Ratih Ratnasari Rattana Raushan Raveca Rawda Rayhaneh
    Raymonde Razia Razie Reba Rebeca Rebekah Refilwe Regiane Regine Régine Regula Rehana Reika Reinhild Reka Réka Renée Reneilwe Renske Renuka Reshma Retnowati Revathi Revathy Reyhan Rezan Rezina
    Rezwana Rhian Rhiannon Rhoda Rhona Rianne Ricarda Richa Riddhi Ridhima Rie Rieko Riet Riffat Riikka Riina Riitta Rika Rikako Rikke Riko Rina Rini Risa Risako Risalyn Ritika Ritsuko Ritva Rivka
    Rizwana Rkia Robabeh Roberte Robina Robyn Rocio Rocío Rodanthi Rodica Roghaieh Roghayeh Rohana Rohini Roisin Róisín Rojda Rojin Rojîn Rokeya Rokhaya Rokhsana Rokia Roksana Rolande Roma Romana
    Romane Romina Romy Ronahi Ronak Ronit Ronke Roonak Roopa Roos Roosmarijn Rosalba Rosalia Rosalía Rosália Rosalie Rosalina Rosalinda Rosalva Rosalyn Rosamond Rosamund Rosana Rosane Rosangela
    Rosângela Rosanna Rosanne Rosaria Rosaura Roseanne Rosel Roseli Roseline Rosella Roselyne Rosemarie Roser Rosine Rosita Rositsa Rosnah Rossana Rossella Roswitha Rouaa Roula Roushan Rowena
    Rowshan Roxana Roxane Roxaneh Roxie Rozafa Rozalia Rozália Rozina Rózsa Rubab Ruchi Ruchika Rufaida Ruhama Ruhangiz Ruhshona Rukiye Rukmini Rumdoul Rumi Rumiana Rumiko Rumyana Runa Rupa Rupali
    Ruqayyah Ruri Rūta Rute Ruthie Ruti Rutuja Ruvimbo Ruwani Ruxandra Ruža Ruzanna Růžena Ružica Rym Ryoko Saadet Saara Sabahat Sabeen Sabera Sabira Sabitha Sachi Sachie Sachini Sadagat Sadhana
    Sadhbh Sadhvi Sadiya Saeko Şafak Safia Safiatou Safieh Safitri Safiyah Safiye Safiyeh Safoura Safura Sagarika Sagrario Sahira Saida Saija Saime Saina Saira Sakiko Sakina Sakine Sakshi Salama
    Saleha Saliha Salimata Salina Sallie Samanta Samiha Samiksha Samrawit Samuela Sandamali Sandhya Sanela Sangeetha Sangita Sania Sanita Saniya Sanjana Sanjukta Santi Santina Saoirse Saori Saowanee
    Saowapa Sarada Sarantsetseg Saraswathi Saraswati Sarina Šárka Sarmīte Saroj Saroja Sarojini Sarolta Saskia Satenik Satoko Satomi Satsuki Saumya Saundra Saveria Savitri Saya Sayaka Sayako Sayeda
    Sayo Sayohat Sayora Sayran Sayuri Şebnem Sediqeh Sehar Sehrish Seija Sekar Selam Selamawit Selbi Selena Selima Selina Selvaggia Semiha Sena Senait Senara Senga Şengül Senka Seonaid Serafina
    Seren Serenella Şermin Sesi Setsuko Setyowati Sevara Séverine Sevilay Sevinj Sevtap Şevval Seyhan Şeyma Shabana Shafag Shafiga Shaha Shahana Shaheda Shahida Shahira Shahlo Shahnoza Shaikha
    Shaila Shailaja Shaista Shakeela Shakuntala Shamima Shamiso Shamma Shamsa Shamshad Shamsi Shamsun Shana Shandana Shani Shania Shanice Shaniqua Shanna Shanta Shanthi Shanti Sharada Shari Sharifah
    Sharifeh Sharlene Sharmeen Sharmila Sharmistha Sharona Sharonda Sharron Shauna Shawbo Shawna Shawnim Sheela Sheena Sheetal Shefali Shehla Shehnaz Shekufeh Shelia Shereen Sherifa Sherrie
    Sherrilyn Shifa Shigeko Shiho Shihoko Shikha Shilan Shiori Shira Shiranthi Shiri Shirlyn Shivani Shizue Shizuka Shizuko Shlomit Shno Shobhana Shohre Shoira Shoko Shokrieh Shona Shonda Shoshana
    Shqipe Shraddha Shrishti Shruti Shubha Shubhangi Shula Shulamit Shurooq Shushan Shyamala Shyamali Sian Siân Sibongile Sibylle Sidika Sidonie Sidsel Sieglinde Siegrid Sietske Sigal Sigalit Sigita
    Sigríður Sigrun Sigurbjörg Sihem Siiri Sikhumbuzo Silja Silje Silvana Silvia Sílvia Silviya Simcha Simisola Simonetta Simran Sindisiwe Sindiwe Sinead Sinéad Sinikka Siobhan Siobhán Sioned
    Siranush Sirarpie Sirikit Siriporn Sirkka Sirpa Sirun Sisanda Sissel Sita Sitara Sithembile Sjoukje Skaidrite Skye Slađana Sladjana Slavica Slavka Sławomira Slobodanka Smadar Smaranda Smilja
    Smiljana Snehal Snehlata Snezhana Snigdha Snježana Sobia Sofie Sogand Soghra Sogol Sokha Sokhna Sokunthea Solange Solenne Solmaz Solomiia Solrun Solvei Solvej Sølvi Solvita Somaly Somjai Somsri
    Sonal Sonali Sonbol Sonika Sonja Sonoko Sonsoles Sophal Sophea Sopheap Sopho Sophonie Sopio Sorana Sorcha Sorina Sotiria Soudeh Soukaina Soumya Sozan Sreymom Sreypov Srishti Srividya Sriyani
    Srwa Staci Stacie Stamatia Stana Stanislava Stanisława Stanka Stavroula Stefka Steinunn Stine Stojanka Styliani Subhadra Subhashini Sucharita Suchitra Suda Sudarat Sudeh Sue-Ellen Sueli Sufia
    Sugandha Suhaila Suhayla Suhayr Sujatha Sujeewa Sukanya Sulafa Sulistyowati Sulochana Sultana Sumaira Sumalee Sumana Sumathi Sumayah Sumayya Sumiati Sumie Sumiko Sumire Sumita Sumitra Sunanda
    Sunayana Sunisa Sunitha Sunniva Supaporn Supatra Supawadee Suphatra Supriya Surabhi Suraiya Surekha Suruchi Suryani Susana Susann Susannah Susanti Sushila Sushmita Susi Suti Suvi Suwannee Suzana
    Suzanna Suzette Suzie Suzon Suzuko Svanhild Swaantje Swantje Swapna Swara Sybil Sybille Syeda Sylke Sylvaine Sylviane Sylwia Synnøve Syuzanna Szilvia Tabassum Tabatha Tabea Taeko Tahere Tahiya
    Tahmima Tahmina Taina Taís Talia Tamaki Tamako Tamami Tamanda Tameka Tami Tamika Tamiko Tamsin Tamsyn Tamta Tandis Tandiwe Tania Tânia Tanisha Tanja Tanuja Tanushree Tanzeela Tanzila Tarana
    Tarane Tariro Taruna Tasha Taslima Tatev Tatevik Tatiane Tatjana Tatum Tavga Tayyaba Tayyebeh Teboho Tecla Tegan Tegla Tehmina Tejal Tejaswini Telma Telse Temilola Teodolinda Teodora Teona
    Teresita Tereza Terézia Terhi Teri Terrie Terttu Teruko Tess Tessa Tetyana Teuta Thalia Thanaa Thandar Thandeka Thanyaporn Thao Thea Theano Theary Thekla Thembeka Thembi Theodora Theofano
    Therese Thérèse Theresia Thida Thilini Thiri Thitima Thoa Thomais Thomasina Thulisile Thuy Tia Tiiu Tijana Timea Tímea Tinatin Tineke Tiphaine Tiril Tirtza Tirunesh Tisha Titiek Titilayo Tiwa
    Tiziana Tjitske Togzhan Tokiko Tomasa Tomie Tomiko Tomoe Tomoka Torhild Torill Torunn Toshie Toshiko Toula Touria Tova Tracee Traceyann Tránsito Traude Traudl Trifa Triin Trijntje Trina Trine
    Trinh Trisha Trude Trudy Trupti Truus Tsehay Tsholofelo Tshomo Tsiala Tsion Tsipi Tsira Tsitsi Tsovinar Tsukiko Tsuneko Tsvetana Tsvetelina Tuba Tudora Tuija Tülin Tullia Tuqa Turid Tuti Tuula
    Tuuli Tuulikki Tuyet Twila Tyra Tzeni Tzila Tzipora Tzviya Udeshika Uju Uliana Ulker Ülkü Ulla-Maija Ülle Ulrika Umeko Umme Ümmü Undine Unni Unnur Upasana Urai Đurđica Urmila Urška Ursule
    Urvashi Uta Utami Uwase Uxía Uxue Uyên Uzma Uzoamaka Václava Vahideh Vaida Vaidehi Vaira Vaishali Vaishnavi Valarie Valbona Valdete Valentine Valeria Valéria Valeriia Vanda Vanesa Vânia Vanita
    Vanna Vanya Varaporn Varduhi Varsha Varuna Vasanthi Vasilica Vasiliki Vasilka Vassiliki Vasudha Vathsala Vatsala Vedrana Veena Veerle Velga Velichka Velma Velta Vendula Venetia Vered Verena
    Verica Verity Veronique Véronique Vibeke Vibha Vidhi Vidhya Viera Vigdis Viive Vijaya Vijayalakshmi Viktorija Vilija Vimala Vinaya Vincenza Vineeta Vinita Violaine Violante Violeta Violette
    Virág Virgie Virna Virpi Virve Visitación Višnja Vitória Vittoria Viveka Viviana Viviane Vivienne Viyan Vjollca Vladimíra Vladislava Vlasta Vlatka Vlora Vonda Voula Vreni Vrinda Vuyokazi Wacława
    Wadha Wafae Wahyuni Wairimu Waithira Wajiha Wakako Wakana Walburga Waltraud Wambui Wan-Azizah Wangechi Wanja Wanjira Wannee Waraporn Warda Warsan Wasan Wassilie Wati Wavinya Wencke Wendela
    Weronika Wibke Widya Widyawati Wiesława Wietske Wiktoria Wilai Wilda Wilhelmina Wilhelmine Willa Willemijn Willow Winarti Winifred Wioletta Wiwik Władysława Wulandari Xanthi Xenia Ximena Xuân
    Xuyen Yadira Yaeko Yaffa Yajaira Yakout Yamiche Yamileth Yamin Yamini Yanet Yaneth Yangchen Yani Yanti Yaowapa Yaritza Yasamin Yashoda Yasna Yasuko Yayoi Yelda Yemisi Yenny Yeny Yesenia Yessica
    Yeva Yevgeniya Yevheniia Yewande Yfke Yingluck Ylva Yocheved Yodit Yogita Yohana Yolande Yordanka Yorlenis Yoshie Yoshiko Yoshimi Yoshino Youko Yua Yuika Yuka Yukari Yukie Yukina Yukino Yulianti
    Yuliia Yumi Yumie Yumika Yumiko Yuni Yupin Yuria Yuridia Yurie Yurika Yuuka Yuyun Yuzuki Zabel Zadie Zahia Zahida Zahra-Sadat Zahraa Zaib Zaibunnisa Zaida Zainabu Zaira Zakia Zakieh Zakiya
    Zaleha Zamfira Zamira Zandile Zara Zareen Zarifa Zarmina Zaruhi Zauresh Zawadi Zdena Zdenka Zdravka Zdzisława Zeba Zebo Zebunisso Zeenat Zehava Zekiye Zelda Zélia Zélie Željka Želmíra Zemfira
    Zenaida Zenebech Zenovia Zhala Zhamila Zhina Zhino Zhyan Zhyldyz Zilda Zinat Zinhle Zinzi Zita Ziva Zivar Živilė Živka Zlatka Zohre Zolaikha Zoleikha Zora Zoraida Zorana Zorica Zornitsa Zoryana
    Zoulikha Zsanett Zsofia Zsófia Zsuzsanna Zubaydah Zübeyde Zuhour Zuhra Zuhura Zulaikha Zuleica Zuleikha Zulema Züleyha Zulfia Zulfiya Zulma Zulmira Zuraida Zuraidah Zuzanna`;

export const MEN_OF_THE_WORLD = `
  aidin idin anoush anoushirvan ardalan arian artin atabak barbod farbod fariduddin kayvan loghman maysam mehrshad piruz puya ruzbeh sajad tooraj delavar eidi enayat golmohammad khodadad khodayar nabiollah nourollah nouroldin rambod shamseddin tohid yaghob yavar cenk senol veli khagani rahib sahib azimbek bakytzhan beibut bolot chingiz islambek kassym kubanych medet mirlan olzhas rakhat tokhir turdakun ulan safwan sattam zain damodaran kabir palaniswamy dilshan ramchandra noriaki shin sota apichat chanchai jirayu kamol kittisak manop nattapong niran nopparat pakorn panya pasuk phichit pongsak prasert preecha sakda sansern sirichai sompong sunan supachai weerachai yongyuth ngurah rahmat teguh jinggoy minh hoang tuan tung vinh kosal samnang sokhom vichea khampheng sombath alemu assefa gebru mekonnen olufemi tiwonge tonderai lorant valentino kaare petter roar thorbjorn
    Abdalla Andrii Balendra Bobi Eliud Hansi Irfaan Jasprit Kash Kilmar Kylian Lando Letsile Mamady Nasry Novak Riek Salva Sitiveni Xabi Yorgos
    Aad Aakash Aamer Aaqib Aarne Aart Aashish Aatos Aatu Abayomi Abbas-Ali Abdalaziz Abdelbaset Abdelbasset Abdelghani Abdelilah Abdelkrim Abdelqader Abdelrazek Abdelrazzaq Abderrahim Abderrahman
    Abderrahmane Abderraouf Abderrazak Abdeslam Abdifatah Abdihakim Abdikadir Abdikarim Abdinasir Abdiqani Abdirahman Abdirashid Abdirizak Abdisalam Abdishakur Abdiweli Abdolali Abdolazim Abdolbaset
    Abdolghafour Abdolhakim Abdolhamid Abdoljabbar Abdoljalil Abdolkhaleq Abdollatif Abdolmohammad Abdolqader Abdolrahman Abdolsattar Abdou Abdoulie Abdourahman Abdourahmane Abdul-Rahim Abdulatif
    Abdulazeez Abdulbari Abdulbaset Abdulelah Abdulfattah Abdulhameed Abdulhusain Abdulhussein Abduljabbar Abduljalil Abdulkareem Abdulmajid Abdulnasser Abdulqadir Abdulrazak Abdulrazaq Abdulwahed
    Abdulwahid Abdumalik Abdur Abebe Abel Abelardo Abelino Abera Aberra Abhay Abhijeet Abhilash Abhinav Abhisit Abid Abiodun Abou Abraha Abrar Abul Acácio Achille Achilleas Achim Adalberto Adan Adão
    Adarsh Adeboye Adedayo Adedeji Adeel Adegboyega Adekunle Adelino Adelmo Ademola Adeniyi Adérito Adetokunbo Adib Adilet Adisa Adisak Adisu Adlai Adolf Adolfo Adolph Adriaan Adrien Adylbek
    Afewerki Afif Aflatun Afonso Agapitos Ağasi Agim Agisilaos Agostino Agris Agustin Agustín Aharon Ahmad-Ali Ahmad-Reza Ahmadou Ahmadu Ahmed Ahmedou Ahok Ahsan Ahti Ahto Aibek Aidarous Aiden
    Aigars Aijaz Ailbhe Ainars Airlangga Aitor Aivar Aivars Aiyegbusi Ajeet Ajinkya Ajmal Akaki Akbaruddin Åke Akef Akhil Akhtaruzzaman Akim Akinola Akinori Akintola Akinwumi Akinwunmi Akio Akito
    Akitoshi Akmal Ákos Akpan Aksel Akshat Akwasi Akylbek Alaattin Aladár Alakbar Alar Alasdair Alastair Alauddin Alawi Albano Albéric Alberico Albertino Alberto Albin Alcides Aldis Aldo Alecu Aled
    Alejo Aleko Alekos Aleksa Aleksandre Aleksej Aleksi Aleksy Alemayehu Alen Ales Aleš Alessio Alexandre Alexandros Alexandru Alf Alfie Alfio Alfonzo Alfredo Algirdas Algis Alhassan Ali-Akbar
    Ali-Asghar Ali-Mardan Ali-Mohammad Ali-Morad Ali-Naghi Ali-Naqi Ali-Reza Alieu Alija Alikhan Alimorad Alin Aliou Alioune Alisher Alistair Alister Aliyu Aljaž Allar Almamy Almaz Almir Almoatasem
    Alojzy Alon Alonso Alonzo Aloys Alper Alphonse Alphonso Altaf Altantsetseg Altino Altynbek Alun Alvin Alvise Alwaleed Alwin Amadeo Amadeu Amancio Amândio Amanuel Amanullah Amardeep Amare
    Amarinder Amarjargal Amarjeet Amartya Amaury Ambrish Ambroise Ambrose Ambroży Ambuj Amedeo Américo Amerigo Amichai Amidou Amien Amihai Amílcar Amilcare Aminul Aminullah Amir-Abbas Amir-Hossein
    Amir-Mohammad Amir-Ohana Amir-Reza Amiram Amiran Amirreza Amissah Amitava Amnon Amos Amrit Amritpal Anant Ananth Anastasios Anatol Anatole Anatolii Anatoliy Andi Andoni Andras András Andris
    Andrius Andrus Aneesh Aneirin Aneurin Angad Angelos Angus Aníbal Anicet Aniello Anies Aniket Anirban Anirudh Anish Anisul Anisur Ankur Anmol Annamuhammet Annibale Anoop Anouar Ansel Anselme
    Anselmo Ansh Anshul Ansis Ansuman Antal Antanas Antar Ante Antero Antione Anto Antonello Antoni Antonin Antonino Antoun Antwan Anubhav Anuj Anup Anupong Anutin Anvar Anzor Aodhán Apirak Apisit
    Apolinar Apoloniusz Appiah Apurva Aqeel Aquilino Arap Araz Arben Arcadio Archibald Archie Ardavan Ardit Arduino Arend Arez Argyris Ari-Pekka Arie Arief Arieh Arihant Arijit Arik Arild Arindam
    Arinze Aristide Aristides Aristidis Aristotelis Arjan Arjen Arkadiusz Arkadiy Arkhom Armand Armindo Arnab Arnau Arndt Arnel Arnie Arnim Arnis Arnoldo Arnošt Arnulf Arnulfo Arokia Arpad Árpád
    Arrigo Arsala Arsène Arsenio Arshad Arshak Arslan Artak Artan Artashes Artavazd Artemii Artemy Artis Arto Artūras Arturs Arup Arve Arvid Arvinder Arvis Arvo Arvydas Arwel Aryeh Asaad Asadullah
    Asaduzzaman Asaf Asamoah Asanka Asante Asbjørn Aseem Asela Asen Asfandyar Ásgeir Asher Ashfaq Ashot Ashraful Ashutosh Asier Asilbek Asko Aslak Aslam Asmatullah Åsmund Asqar Asrar Assane Astrit
    Ataf Atakan Atanas Atanu Ataúlfo Ataur Athanasios Athula Atiku Atiq Atiqullah Atis Atle Atsuhiko Atsushi Atta Attaullah Attila Attilio Aubin Audrius Audun Augustin Augustus Aurel Aurelian
    Aurelien Aurélien Aurelijus Aurelio Austan Avdey Avdhesh Avetik Avetis Aviad Avichai Avichay Avihu Avijit Avinoam Aviram Avishai Avishay Avishek Avni Avraham Avrum Avtandil Awad Ayad Ayalew Ayaz
    Aybek Ayele Ayhem Aykut Aymeric Ayodeji Aytun Ayumu Ayush Azali Azarmehr Azer Azhari Azim Azizallah Azizbek Azizul Azmat Azmin Azubuike Azzam Babacar Babagana Babajide Babek Babis Babken
    Babubhai Babulal Bacho Bader Badreldin Badri Badruddin Badrul Bagrat Bahadur Bahij Bahjat Bahlil Bahodir Bahrom Bahruz Bajram Bakary Bakhodir Bakhtiar Bakhtiyar Baki Bakir Bakr Bakytbek Balaji
    Balakrishnan Balarabe Balasubramaniam Balazs Balázs Balbir Baldassarre Baldev Baldomero Baldur Balen Baligh Balint Bálint Balraj Balram Baltasar Baltazar Balthazar Balwant Bamanga Banele Banharn
    Banwarilal Baptiste Barbad Barbaros Bård Bardhyl Barend Barnabás Barnabé Barnaby Barthélemy Barthélémy Bartłomiej Bartolomé Bartolomeo Barun Baryalai Barzan Bas Basant Basavaraj Basharat Basheer
    Basilio Bassem Bassirou Bastian Bastien Basuki Bat-Erdene Battulga Batyr Baudouin Bauke Bautista Bauyrzhan Bayani Bayo Bayu Bazlur Beau Bechir Bedri Bedřich Bedru Bedwyr Behfar Behruz Behtash
    Beibit Beka Bekbolat Bekele Bekim Bektur Belay Belkacem Belmiro Beltrán Benard Bence Benedek Benedetto Benedict Benedito Benedykt Beniamino Benigno Bennie Benno Benzion Beppe Berdibek
    Berdimuhamet Berend Berhane Berhanu Berik Berkin Bernabé Bernat Bernd-Uwe Berndt Bernhard Bernt Berthold Bertram Bertrand Besarion Besik Besnik Beto Betzalel Bhagwan Bhagwant Bhanu Bhaskar
    Bhavesh Bhim Bhimrao Bhupendra Biagio Bibek Bibhuti Bidhan Bidya Bijay Bijoy Bikash Bikram Bilel Bimal Bindeshwar Biniam Bipin Biplab Birame Biren Birendra Birger Birhanu Birima Birkir Birol
    Biser Bishnu Bishwa Bishwajit Biswajit Bixente Bjarke Bjarni Bjarte Bjørn Blagoi Blagoj Blas Blaž Bleddyn Boakye Boaz Boban Boediono Bogoljub Bogomil Bogumił Boguslaw Bogusław Bohumil Bohuslav
    Boima Bojan Boleslaw Bolesław Bongani Bongbong Boniface Bonifacio Børge Borhan Borislav Bořivoj Borja Borko Borys Boško Boštjan Botan Botir Botond Bouba Boubou Boudewijn Boujemaa Bounnhang
    Bounthong Bowe Boyko Bozkurt Braden Brage Brahim Brahima Brais Brajesh Branimir Branislav Brás Braulio Brenden Břetislav Brice Brijesh Bronislav Bronisław Bryn Brynmor Buford Buğra Bujar Bulus
    Burhan Burkhard Butch Butros Bwalya Byambasuren Caden Caetano Çağatay Çağdaş Cahit Caio Calixto Callum Calogero Calum Camillo Camilo Candan Cândido Caradog Carles Carmelo Carmine Casimiro Casper
    Cassiano Cassius Catalin Cătălin Cathal Cauã Cavid Cayetano Cecilio Cees Celalettin Célestin Celestino Celso Cemal Čeněk Cesare Cesáreo Çetin Cevat Ceyhun Cezar Cezary Chadi Chadwick Chafik
    Chaim Chaitanya Chaiwat Chalerm Chalermchai Chamika Chaminda Champika Chanan Chandan Chander Chandika Chandima Chandrababu Chandrakant Chandran Chandrashekar Charalambos Charan Charanjit Charbel
    Charly Chatchai Chatib Chaturon Chavalit Chavdar Chawki Cheick Chemi Chesley Chet Chidiebere Chidozie Chijioke Chike Chikwe Chima Chinh Chinmay Chinonso Chinweizu Chirag Chiranjeevi Chisomo
    Chitalu Chokri Choummaly Christof Christoforos Christos Chrysanthos Chukwudi Chukwuebuka Chyngyz Cian Ciaran Cihat Cillian Ciprian Cipriano Ciríaco Ciro Claes Claudiu Claus Cledwyn Cleiton
    Clemente Clyde Codrin Coen Cole Colm Colum Conall Conor Constantin Corentin Cormac Cornel Corneliu Cornelius Corrado Cosimo Cosmas Cosmin Costantino Costel Costica Costin Crin Crispin Cristiano
    Cristobal Cristóbal Cristoforo Ctibor Ctirad Cuong Custódio Cuthbert Cvijetin Cyprian Cyprien Cyriaque Cyrille Czeslaw Czesław Daan Daban Dacian Dadkhoda Daesan Dafydd Dag Dagfinn Dagnachew
    Daham Daichi Daigo Daiki Dainis Dainius Daisaku Daithí Dakhil Dalibor Dámaso Damiano Damianos Damião Damien Damir Damodar Dan-el Dani Daniil Danijel Danko Dannel Dante Dănuț Danylo Daouda Dapo
    Darin Darius Dariusz Darko Darmawan Darnell Daron Darragh Darrel Darrin Darshan Dashdorj Dasun Dattatreya Daud Dauda Daudi Daulet Davaasuren Davi Davíð Davide Davlatali Davor Davorin Davron
    Davut Dawid Dawit Dawud Dayan Dayanand Debabrata Debashis Debasish Debretsion Declan Dedi Deepankar Deependra Deiniol Dejan Delbert Delfim Delmer Delshad Delwar Demba Demeke Demetrio Demetrius
    Demian Demid Demissie Demyan Dénes Denholm Denny Denzel Denzil Deodato Dereje Derenik Derick Dermot Desalegn Deshawn Desiderio Detlev Deval Devang Devanshu Devasahayam Devdas Devesh Devkinandan
    DeWayne Dewayne Dexter Dezső Dhammika Dhananjaya Dhanraj Dharam Dhaval Dheeraj Dhia Dhiaa Dhirendra Dhruv Diaa Diab Diako Diarmaid Diarmuid Didik Diederik Dietrich Dieudonne Dieudonné Digby
    Digvijay Digvijaya Dilmurod Dilshad Dilshod Dilwyn Dimitar Dimitrije Dimo Dimuth Dindo Dinis Dino Dinuk Diogo Dion Dioncounda Dionisio Dionysios Dionysis Diosdado Dipak Dipankar Dirk-Jan Diwakar
    Diyar Djibrine Djimon Djoko Dlawer Dler Dobrica Dogara Doğu Domagoj Domenico Domhnall Domingos Dominick Dominik Donal Donatas Donatien Donato Doni Donnacha Donncha Donnie Donny Donovan Dorji
    Doru Dost Doston Dosym Douwe Dov Drago Dragoljub Dragomir Dragos Dragoș Dragoslav Dragutin Drahomír Dramane Draško Drazen Dražen Driss Dritan Duarte Dubravko Dudi Dudu Duilio Dullas Duman
    Dumisani Durgesh Durmuş Dursun Dushmantha Dushyant Dusko Duško Dwain Dylann Dženan Dzhamshed Dzintars Eamon Eamonn Éanna Ebenezer Eberhard Ebrima Ebuka Eckhard Eckhart Eddy Edelmiro Edem Edgaras
    Edgard Edgardo Edgars Edhy Edik Edin Edmilson Edmond Edmundo Edoardo Edson Edvard Edward-Isaac Edwardo Eelco Eelke Eerik Efosa Efraim Efren Efrén Efstathios Efthymios Egbert Egidio Egil Egils
    Egon Egor Ehab Ehrenfried Ehsanullah Ehtesham Eigil Eiichi Eiichiro Eiji Eike Eiki Eikichi Eilert Eimantas Einar Einars Eino Eirik Eiríkur Eisaku Eisuke Eitan Eivind Ejaz Ejike Ekachai Ekai
    Ekkehard Ekmeleddin Eknath Elad Eladio Elazar Elbegdorj Elbert Elchanan Elçin Eldad Eldaniz Eldiyar Eldor Eleftherios Elemér Eleuterio Elhadj Elhanan Elia Eliad Eliahu Eliav Élie Eligio Elio
    Elis Eliseo Elisey Elisha Elitzur Eliyahu Elkanah Elkhan Elman Elmer Elmir Elmo Elói Éloi Eloy Elroy Elvin Elwood Elwyn Emanuel Emanuil Emelian Emeterio Emil Emile Émile Emilian Émilien Emlyn
    Emmanouil Emmet Emmett Emmitt Emrys Emyr Emzar Enamul Enda Endale Endel Eneko Enes Engelbert Enguerrand Enis Enkhbayar Enkhbold Enn Enoch Enric Enver Enzo Eoghan Eoin Epaminondas Ephraim
    Epifanio Erast Erbol Ercole Ercüment Erdene Erdogan Erfan Ergun Ergün Erhard Erick Erion Erki Erkin Erkki Erlanbek Erland Erlend Erling Ermanno Ermelo Ermenegildo Ermias Ermin Ernő Ernst-August
    Ertan Ervin Erwan Eryk Esben Eshaghali Eskil Eskinder Esko Esmatullah Eşref Essam Essebsi Estêvão Eswar Ethem Etibar Etim Etsuro Ettore Euan Eudes Eugen Eugeni Eugenio Eugeniusz Eulogio Eurico
    Eurig Eusebio Eustache Evandro Evariste Évariste Evaristo Everaldo Everardo Everette Evert Evgeni Eviatar Evripidis Evtim Evžen Ewald Ewan Ewen Ewoud Ewout Eyal Eyob Eytan Eyüp Eyvind Ezekiel
    Ezequiel Ezio Ezra Ezzat Ezzedine Fabrizio Facundo Fadjroel Fadl Fadli Fahri Fahrudin Faik Faiq Faizullah Fakher Fakhraddin Fakhruddin Fakhrul Faleh Falih Falk Fănel Fanuel Faraj Farhod Faris
    Farman Faroq Farrokhzad Farrukh Faruq Fatai Fathallah Fatmir Fatos Faustin Faustino Fausto Fawwaz Fayyad Fazil Fazle Feargal Fearghal Fedir Fekadu Fela Feliciano Félicien Feliks Felíu Ferd
    Ferdie Ferdinando Ferdos Ferdy Fereidoon Fergal Fergus Ferhad Ferhat Feridun Fermín Fernán Fernand Fernão Ferran Ferruccio Festus Fethi Fethullah Fevzi Feyisa Feyzi Fiachra Fida Fidèle Fikrat
    Fikre Fikri Fikru Filiberto Filipe Filippos Finlay Fintan Fionn Fiorenzo Firdavs Firmin Firmino Firuz Fiston Fitzroy Flaminio Flamur Flavien Flavio Flávio Flemming Florencio Florent Florentin
    Florentino Florin Floris Foday Folarin Folke Folkert Foroud Fotis Francesc Franciszek Franck François-Xavier Frane Franjo Frantisek František Franz-Josef Freddy Frederico Fredrick Fredrik Freek
    Fridolin Friedbert Friedemann Friedhelm Frigyes Frimpong Frithjof Frits Frode Froilán Fryderyk Fuat Fulgencio Fülöp Fulvio Fumiaki Fumiya Furio Futoshi Gabin Gabrielius Gadisa Gael Gaël Gaétan
    Gaetano Gagan Gairat Gaizka Gaku Galawezh Galeazzo Galin Galip Galym Gamal Gambo Gamini Ganapathy Ganbaatar Ganbold Ganira Ganjar Ganpat Gansukh Gareth Garik Garnik Garshasb Garvan Gashaw Gaspar
    Gaspare Gaston Gastone Gatis Gatluak Gatot Gaurang Gaute Gautham Gauthier Gautier Gavino Gavril Gayan Gayrat Gazmend Gebhard Gebran Gebre Gebreselassie Gediminas Gegham Geir Gela Genaro Genichi
    Gennadi Gennaro Genta Geoffroy Georgi Geraint Geraldo Gerallt Gerardo Gerasimos Gerbrand Gereon Gergely Gergő Gerhart Gerlof Germain Germano Gernot Gero Gerolamo Gerrit-Jan Gerry Gershon Gert
    Gervais Gervase Gervasio Getachew Getahun Gethin Getúlio Géza Ghalib Ghanem Ghanim Ghanshyam Ghaus Ghazar Ghazwan Ghenadie Ghiaseddin Ghirmay Ghislain Ghobad Gholam-Abbas Gholam-Ali
    Gholam-Heydar Gholam-Hossein Gholam-Reza Ghorban Ghorban-Ali Ghorbanali Giacinto Giacomo Giampaolo Giampiero Gian Gianfranco Gianluca Gianluigi Gianmarco Gianmaria Gianpaolo Gianpiero Gibran
    Giedrius Gijsbert Gilberto Gildo Giles Gilmar Gilson Ginés Gino Gintautas Gints Gioacchino Giocondo Gioele Giora Giordano Giorgio Giorgios Giosuè Giovanbattista Girdhar Girma Girolamo Girts
    Gisbert Gísli Gitanas Githongo Giuliano Giulio Giustino Givi Gjermund Glyn Glyndwr Gobind Goce Gocha Godefroy Godfred Godfried Godwin Goffredo Goga Gogi Goichi Gojko Göksel Gokul Golam Goncalo
    Gonçalo Gonzague Gopalakrishnan Gopinath Goranko Gordan Gorka Gospodin Gösta Gotthard Götz Govert Govinda Graeme Graziano Gregoire Grégoire Gregorio Greville Grga Grigor Grigore Grigori Grigoris
    Gruffudd Gruffydd Gualtiero Gudbrand Gudeta Gudmund Gudmundur Guénolé Guenter Guenther Guglielmo Guilhem Guilherme Guillem Gulagha Guled Gulom Gultekin Gulzar Gumersindo Guðmundur Gundars
    Gunnlaugur Guntars Günter Guntis Guntram Guram Gurbachan Gurban Gurdeep Gurgen Gurjeet Gürsel Gursimran Gus Gustave Gustaw Gusztáv Guto Guttorm Guus Guvanch Güven Gwenaël Gwendal Gwilym Gwyn
    Gyanendra Gylfi Győző Gyula Haakon Habibullah Habibur Habil Habip Habis Habtamu Hachiro Haddis Hadrien Hafez Hafizullah Hafizur Hagop Hailu Hajime Hakainde Hakeem Hakkı Hakob Håkon Haldor
    Halfdan Halgurd Halis Halit Halldór Hallgeir Hallvard Halvard Halvor Hamadi Hamadou Hameed Hamid-Reza Hamidou Hamidullah Hamish Hamisi Hamit Hammad Hammam Hamoud Hamoudi Hampus Hamrokhon Hananel
    Hannes Hanno Hanns Hannu Hanoch Hans-Christian Hans-Dieter Hans-Georg Hans-Joachim Hans-Jürgen Hans-Peter Hansruedi Hanumant Haralambos Haralds Hardik Hardo Hari Harin Harinder Haris Harivansh
    Harjit Harlan Harmen Haroon Haroutyun Harpal Harrell Harri Harshad Harshal Harshavardhan Harshvardhan Hartwig Haruki Haruo Haruto Harutyun Hasanul Hashan Hashim Hasibul Hasmukh Hassan-Ali
    Hassan-Reza Hassib Hasso Hasto Hatim Haukur Hawar Hawre Hayati Hayatullah Hayder Hayrettin Haytham Haythem Hedayat Hedayatallah Hefin Heiki Hein Heinz-Christian Heitor Hejar Hekmatullah Helder
    Hélder Helmuth Hemang Hemanta Hemin Hendrik-Jan Hendro Hennadii Hennadiy Henok Henrikh Henrique Henryk Heribert Heriberto Hermenegildo Hermínio Hernan Hernán Hernando Herschel Hersh Hershel Heru
    Hesham Heshmatallah Hessel Hezekiah Hezi Hidde Hideaki Hidehiko Hidenori Hidetaka Hidetoshi Hideyuki Hieronim Hieu Hifikepunye Higinio Hilaire Hilario Hilário Hilarion Hillar Hillel Hilmar Hilmi
    Himanshu Himanta Himdad Hinnerk Hinrich Hipólito Hippolyte Hiralal Hiro Hiromasa Hiromichi Hiromitsu Hironobu Hironori Hirotaka Hiroto Hiroyasu Hisao Hisashi Hitesh Hiwa Hjalmar Hlib Hoàng Hogir
    Hojjatallah Holger Honesto Honoré Hooshyar Horace Horacio Horácio Horațiu Horia Hormazd Hortensio Hörður Hoshang Hoshyar Hossein-Ali Hossein-Qoli Hossein-Reza Houssam Houssem Houssine Houtan
    Hovsep Hozan Hrachya Hrand Hrayr Hristo Hrithik Hrvoje Hryhorii Hryhoriy Htin Huey Hugues Huib Humaid Humberto Humphrey Husain Husam Hüsamettin Husein Huseyn Hushang Husni Husniddin Huub Huw Huy
    Hyacinthe Hynek Hywel Iacob Iacopo Iago Iain Ibad Ibai Idan Ido Idrus Iestyn Ieuan Ifan Ifeanyi Ifor Iftekhar Ignác Ignace Ignacy Ignasi Ignat Ignatius Ignaz Ignazio Ihsanullah Ikechukwu Iker
    Ikrom Ilario Ilay Ilber Ildefonso Ilhom Ilias Ilídio Ilie Ilija Ilir Iliya Illia Illtyd Ilmari Ilqar Ilyas Imadeddine Imants Immanuel Imrich Imtiaz Inácio Iñaki Inam Iñárritu Inayatullah
    Inderjit Indika Indrajit Indrek Ingar Ingemar Ingmar Ingolf Ingvald Iñigo Íñigo Innocenzo Innokenty Inocencio Inuwa Inzamam Iolo Ionel Ionut Ionuț Iorwerth Ippolito Iradj Iraklis Irakly Ireneusz
    Irshad Irwan Isaiah Isamu Isao Isfandiyar Isgandar Ishaan Ishan Ishmael Ishtiaq Ishwar Isidore Isidoro Isidro Iskandar Iskinder Isko Islom Islwyn Ismayil Ismo Ismoil Israr Issawi Issei Itai
    Italo Itaru Itay Itzik Iulian Iuliu Iurie Iustin Ivailo Ivane Ivano Ivar Ivars Ivaylo Ivor Iyasu Iyorchia Izet Izhar Jaak Jaali Jaan Jaanus Jaba Jabulani Jáchym Jácint Jacinto Jacky Jacobo
    Jacopo Jadran Jadranko Jagadish Jagan Jagat Jagath Jagmohan Jago Jagtar Jahongir Jaipal Jairo Jakab Jakhongir Jakov Jakub Jakup Jaleel Jalmari Jamaleddin Jamel Jamilur Jamshaid Jamshed Jamshedji
    Jan-Hendrik Jan-Peter Jan-Willem Janak Janaka Janardan Janat Janek Jānis Janko Janne Jannes Jannik Janusz Janže Jaouad Japheth Jari Jarkko Jarl Jarle Jarmil Jarmo Jaromir Jaromír Jarosław
    Jarrett Jarrod Jarvis Jasem Jaser Jasper Jassem Jaswant Jatin Jatuporn Jaume Javid Javlon Jawdat Jayanta Jayaprakash Jayden Jayesh Jayson Jean-Aimé Jean-Bernard Jean-Bosco Jean-Charles
    Jean-Christophe Jean-Damascène Jean-David Jean-Denis Jean-Dominique Jean-Félix Jean-Guy Jean-Joël Jean-Louis Jean-Martin Jean-Noël Jean-Pascal Jean-Patrick Jean-Philippe Jean-René Jean-Robert
    Jean-Sébastien Jeb Jędrzej Jeevan Jeffery Jeffry Jeh Jehan Jejomar Jelmer Jenő Jens-Uwe Jeppe Jeremías Jérémie Jerko Jermaine Jerónimo Jerônimo Jerrod Jerrold Jhala Jideofor Jigme Jignesh Jimmie
    Jindrich Jindřich Jiri Jiří Jiten Jitender Joakim Joanot Jobst Jochem Joep Joerg Joeri Jogendra Jogi Joginder John-Paul Johnathan Joji Jokin Jolyon Jonah Jonathon Joni Jonny Jonty Joop Joram
    Jordi Jørgen Joris Jorma Jörn Jørn Jorrit Jort Joschka Joselito Josephat Josip Josphat Josselin Jost Jostein Josu Josué Jotham Jouko Jouni Jovito Jovo Jozsef József Juancho Juanito Juanjo Jubran
    Juca Jucelino Judd Jude Judson Jugal Juhani Juho Juliano Juliusz Jumaa Jumaboy Jun-ichi Junaid Junichi Junji Junot Junpei Juntaro Junya Juozas Juraj Jurandir Jure Jürg Jüri Jurica Juris Jurriaan
    Juscelino Jussi Justas Justino Justus Jusuf Juuso Juzo Kaarel Kaarlo Kabelo Kabiru Kacper Kadim Kai-Uwe Kaido Kaito Kajetan Kaka-Morad Kakajan Kakhaber Kakhi Kakuei Kalervo Kalev Kalevi Kalin
    Kalman Kálmán Kaloyan Kalpesh Kamalesh Kambuziya Kamchybek Kamiar Kamindu Kamrul Kamruzzaman Kamuzu Kamyab Kanan Kanatbek Kanhaiya Kantaro Kanwal Kapila Karapet Kåre Kareem Kari-Pekka
    Karl-Theodor Karlen Karlheinz Karli Karlis Kārlis Karlo Karol Karrar Karsten Karthik Karthikeyan Kartik Karu Karunanidhi Karwan Kashinath Kasım Kasit Kaspar Kaspars Kassahun Kassem Kassim
    Kastriot Kasym Katsuaki Katsuhiko Katsuhiro Katsumi Katsunobu Katsuo Katsutoshi Katumba Kaupo Kaushik Kayode Kazuaki Kazuhiro Kazuhisa Kazuki Kazuma Kazunari Kazunori Kazushi Kazutaka Kazuto
    Kazuyoshi Kazuyuki Kazys Kedar Keenan Keigo Keiichiro Keikhosro Keisuke Keitaro Kelechukwu Ken-ichi Kengo Kenichiro Kensuke Kentaro Kento Kenzaburo Kermit Keshav Keshub Kestutis Kęstutis Ketan
    Ketil Kewal Kgosi Khabat Khachatur Khachik Khademul Khader Khairi Khairy Khaldoun Khalfan Khalifeh Khaltmaa Khama Khamtay Khandaker Khattab Khayri Khieu Khil Khizr Khoa Khodr Khoren Khudair
    Khulani Khurelsukh Khurshed Khushal Khushdil Khushwant Kiamars Kiavash Kibrom Kieran Kifah Kiichi Kilian Kılıç Kimani Kimihiko Kimio Kinfe Kinji Kipchoge Kipchumba Kipkemboi Kipkorir Kiplagat
    Kiprono Kiprop Kiprotich Kiptoo Kiril Kirubel Kittiratt Kiumarth Kiyoshi Kiyotaka Kizza Kjartan Kjeld Kjetil Klaas Klas Klaus-Dieter Kleanthis Klemens Kliment Knut Koba Kobi Köbi Kobina Koča
    Koenraad Koichiro Kojo Koki Kolade Kolawole Kolbjørn Koldo Kolya Komil Kondrat Konosuke Konrad Konstantine Konstanty Koorosh Korbinian Kornél Kosei Koshiro Kossi Kosta Kostas Kostiantyn Kostis
    Kosuke Kotaro Kouji Kozo Krasimir Kresimir Krešimir Kresten Krishan Krishnamurthy Krishnan Krišjānis Kristaps Kristijan Kristjan Kristóf Kristoffer Kristopher Krisztián Krunoslav Krystian
    Kryštof Ksawery Kuanysh Kubanychbek Kuda Kudakwashe Kujtim Kulbhushan Kuldip Kumaraswamy Kunal Kundan Kunihiko Kunihiro Kunio Kuno Kuntoro Kursat Kurtis Kushal Kutbidin Květoslav Kwadwo Kwasi
    Kyaw Kyohei Kyösti Kyrylo Lachezar Lachlan Ladislav Lado Lahiru Laimonis Lakhan Lakhdar Lakmal Lakshan Lakshmikant Lalu Lamar Lamberto Lambros Lamido Lamin Lamine Lamont Lanny Lansana Lapo
    Laquan Larbi Lars-Erik Lasantha Lasha Lasse Lateef Laurens Laurențiu Lauri Laurindo Lauris Lauritz Lauro Laurynas Lautaro Lavar Lavi Lawand Lawrie Laxman Laxmikant Layth Lazar Lázaro Lazarus
    Lazzaro Léandre Leandro LeBron Lechosław Leendert Lefteris Legesse Lekan Lekso Lembit Lemma Lemuel Lenny Leobardo Leocadio Leoncio Leonel Leonhard Leonidas Leonides Leonty Leopold Leoš Lesego
    Levente Lew Leyaqat Liaqat Libor Liborio Lidetu Linas Linus Linwood Lirim Lisandro Listyo Liubomyr Liudas Livio Ljubiša Ljubo Ljubomir Ljupčo Llewellyn Llewelyn Lluís Llyr Lobsang Lochlann
    Lodewijk Loic Loïc Loïk Lokesh Lokman Lope Loránd Lorcan Lorenz Lorenzo Lőrinc Losang Lotay Lotfi Louay Louis-Philippe Loukas Lounes Lourenço Lovro Luan Lubomir Lubomír Lubomyr Lubor Luc Luciano
    Lucio Lúcio Lucjan Luděk Ludger Ludovico Ľudovít Ludvík Ludwik Luhut Łukasz Lulzim Lungelo Luqman Lütfü Lutfur Luther Luuk Lwazi Lyman Lyuben Lyudmil Maan Mabkhout Macario Machiel Macsen Madan
    Madhesh Madhukar Madhusudan Madis Mads Maël Maen Maged Magnar Magne Mahadev Mahamane Maharram Mahavir Mahbub Mahbubul Mahbubur Mahela Mahendra Mahfoud Mahfoudh Mahfouz Mahfud Mahfuzur Mahinder
    Mahipal Mahjoub Mahlon Mahmudjon Mahmudul Mahmut Mahyar Mait Majdi Majid-Reza Makhan Makis Makram Maksat Maksymilian Malachy Maldwyn Malinga Malkhaz Malky Malloum Malte Malusi Mamadi Mamatkul
    Mamdouh Mammadali Mamoun Mamunur Manabu Manav Mandour Manel Manfredi Mangesh Mangosuthu Maninder Manjeet Manjit Manjunath Manlio Manny Manoel Manolis Manolo Manoochehr Manos Manqoba Mansoor
    Mansukh Mansur Mantas Manuk Manvel Manzoor Manzurul Maposa Maqbool Maqsood Marc-André Marc-Antoine Marceau Marcel Marcelin Marcelino Marcello Marcial Márcio Mārcis Marcos Margus Marijan Marinko
    Marinos Maris Māris Mariusz Mariwan Markiian Markku Markos Marmaduke Marnix Maroš Marouan Marouane Martim Martinho Martino Mārtiņš Martiros Marton Márton Martti Marzouk Marzouq Masaaki Masafumi
    Masahide Masahito Masakatsu Masakazu Masaki Masamichi Masanobu Masanori Masao Masataka Masatoshi Masatsugu Masauko Masayasu Masayuki Mashrafe Masoud-Reza Masrour Massamba Massimiliano Massimo
    Masud Masumi Matata Mateo Mateus Mathabatha Matheus Mathew Mathijs Mathis Matias Matías Matija Matiullah Matiur Matouš Mats Matsepo Mattan Matthäus Matthieu Matthijs Mattia Matyáš Mátyás Maulen
    Maung Mauri Maurilio Maurílio Maxence Maximiliano Maximilien Maximino Máximo Mayank Mayur Mazahir Mazhar Maziar Mazloum Mazlum Mazyar Mbaye Mbuyiseni Médard Medhi Meelis Meghnad Mehman Mehmed
    Mehmoud Mehrabali Mehrak Meilyr Meinhard Meinolf Meinrad Meirion Melaku Melchior Melchor Melle Melvyn Memduh Menashe Mendel Menelaos Menno Merdan Merera Meret Mergen Merlijn Merouane Mervin
    Mervyn Mesfin Meshack Meshal Messaoud Mete Metodi Meysam Mher Michał Michalis Micheál Michelangelo Michiel Michihiro Michio Mickaël Micky Mieczyslaw Mieczysław Miftah Miha Mihael Mihail Mihajlo
    Mihalis Mihir Mihkel Mihovil Mihran Mijo Mikayel Mikayil Mikel Mikio Mikkel Miklos Miklós Mikola Mikolaj Mikołaj Mikuláš Milenko Milind Milinda Milivoj Milivoje Miljenko Milomir Milosav Miloslav
    Miłosz Miloud Milovan Miltiadis Milutin Mimoun Mincho Mindaugas Miodrag Mir-Ali Mir-Hassan Mirian Miroslaw Mirosław Mirsad Mirza Mirziyo Mirzo Misagh Mishaal Mishal Mišo Mitesh Mithat Mithun
    Mitiku Mitja Mitsuru Mitsutoshi Mizanur Mkrtich Mlungisi Moacir Moammar Moatasem Moayad Moaz Modeste Modou Modris Moezeddin Mofazzal Mogens Mogoeng Mohammad-Amin Mohammad-Hadi Mohammad-Hassan
    Mohammad-Hossein Mohammad-Jafar Mohammad-Karim Mohammad-Kazem Mohammad-Mehdi Mohammad-Rasoul Mohammad-Sadegh Mohammad-Sadeq Mohammad-Taher Mohammad-Taqi Mohanned Mohau Mohd Mohebali Mohebbali
    Mohibullah Mohieddin Mohieddine Mohinder Mohiuddin Mohlomi Mohsin Moinul Moisés Mojmír Mokhtar Molefi Mollah Momand Momchil Momčilo Mominul Momir Momoh Mompati Mondher Moner Monirul Montague
    Montaser Montasser Monty Mordechai Mordechay Moritz Morten Mortimer Mosharraf Moshood Mosiuoa Mostafizur Moti Motilal Motiur Motohiro Motoki Motoyuki Motti Mouin Moulay Moussaab Moustapha Movses
    Mozaffar Mozammel Mózes Mpumelelo Mridul Mrityunjay Msizi Mstislav Mthunzi Muammer Muawia Muayad Mucahit Mudar Mudassar Muddassir Mueen Muflih Mugurel Muhaimin Muhammed Muhanad Muhibul Muhiddin
    Muhit Muhittin Muhoozi Muhsin Muiris Mujahid Mujtaba Mukhriz Mulatu Mulayam Mulham Mulugeta Munaf Mundhir Muneer Munenori Munkhbat Munzer Murali Muralidhar Murdo Murilo Murlidhar Murodjon
    Murshed Murtada Murugan Musaab Musallam Mushfiqur Mushtaq Müslüm Mustafizur Mustansir Mustapha Musyoka Mutahi Muthui Mutlaq Mutsuo Muttiah Mutua Muwaffaq Muzaffar Muzahim Myint Mykolas Myrat
    Myrddin Myron Myroslav Myrzabek Mzwandile Nachiket Nachman Naci Nadav Nadhim Nadiem Nadir Nael Nagaraj Nagarjuna Nagendra Nageshwar Nahman Nahom Nahum Nahyan Naim Najam Najeeb Naji Nakul Naman
    Nambaryn Namgyal Namik Namiq Nandan Nandkishore Nándor Nangolo Nangyalai Nanne Naohiko Naohiro Naohito Naoise Naomichi Naoroji Naotaka Naoya Naoyuki Naqibullah Narasimha Narayana Narayanan
    Narciso Narcisse Narinder Narongsak Naseer Nashat Nasir Nasiru Nasiruddin Nasko Nasri Nasrullah Nassib Nassif Nat Natalio Natan Natanael Nathanaël Nathanial Nati Natsagiin Natsuo Nattawut
    Natthaphon Natwar Naveen Navin Nawfal Nawwaf Nawzad Nayden Nazareno Nazarii Nazeer Nazem Nazmi Nazmul Nazrul Nazzareno Ndaba Ndifor Ndugu Nechervan Nechirvan Necip Nedeljko Nedim Nedžad Neelesh
    Neeme Negash Nehemia Nektarios Nello Nelu Nematullah Neoklis Nepomuk Nereo Nerijus Nerses Nestor Néstor Netanel Neven Nevil Neville Nexhmedin Neymar Nezam Nezameddin Nezar Ngawang Nghia Niall
    Nicanor Nicasio Niccolò Nichita Nickolas Niclas Nicolau Nicolò Nicomedes Nicu Nicusor Nicușor Nidhal Niek Nigatu Nii Niilo Nikica Nikiforos Nikitas Nikolaos Nikoloz Nikša Nilesh Nilson Nimal
    Nimesh Ninoslav Ninoy Niraj Niranjan Nirav Nirmal Nisar Nishant Nishikant Nishith Nissim Niwat Niyazi Nizamettin Nizami Nizamuddin Njål Njoroge Njuguna Nkosana Nkosinathi Nnaemeka Noboru Nobuaki
    Nobuhiko Nobuhiro Nobusuke Nobutaka Nobuteru Nobuyoshi Nodar Nodirbek Noé Nolan Noman Noorullah Norayr Norberto Norbu Norihiko Norihiro Norihisa Norihito Norio Noritaka Noriyuki Normunds Norodom
    Nosrat Nosratallah Noureddine Nouredin Nouredine Nozar Nshan Nuaman Nugzar Nuhad Nuhu Nuno Nunzio Nurdin Nureddin Nurmuhammet Nurollah Nurzhan Nuwan Nyan Obafemi Obaid Obaidul Obrad Oburu
    Octavian Oday Oddbjørn Oddvar Odhrán Odil Odiljon Ödön Odysseas Ofori Ognjen Ognyan Oguzhan Ohad Oier Oisin Oisín Okasha Okba Okechukwu Okello Okezie Okoth Okwudili Olabode Oladipo Olafur Ólafur
    Olamide Olanrewaju Olatunji Olavi Olavo Olawale Oldrich Oldřich Olegario Oleksii Olev Olgierd Olin Olindo Olli Ollie Olof Olukayode Oluseun Oluwafemi Oluwatobi Omair Omero Omidali Omkar Omondi
    Omoyele Omprakash Omranali Omri Onat Onésime Onik Onkar Onno Onofrio Onyango Onyekachi Opoku Oqtay Oraz Orazio Orazmyrat Oreste Orestis Orhun Ori Orin Oriol Orlin Orrin Þorsteinn Orville Osaro
    Osbert Osher Osian Osip Oskars Osmo Osric Ossi Ostoja Osvaldo Oswald Oswin Otávio Otgonbayar Othmane Otmar Ottaviano Ottavio Ottmar Ottone Oubai Ouhoumoudou Oussema Ove Owain Owais Owusu Øystein
    Oyun Oyun-Erdene Oyuun Øyvind Özcan Özer Ozod Ozren Paata Pacha Paco Padmanabhan Pádraic Padraig Pádraig Páidí Palaniappan Palanisamy Páll Palle Palmiro Panayiotis Panca Panchanan Pancrazio
    Pandeli Panfilo Panganai Panitan Panos Pantelis Pape Parag Paramjeet Parham Partha Parthasarathy Parvesh Paschalis Pascual Pasi Pasquale Pathé Pathum Patricio Patrício Patrizio Patryk Patxi
    Pauli Paulin Paulino Paulius Paulos Pauwel Pavan Pavle Pavol Pawan Paweł Payman Peadar Peder Peeter Pelayo Pellegrino Pencho Pentti Pepe Pepijn Peppe Per-Olof Perceval Percival Percy Perica
    Periklis Perman Pertti Perttu Peshawa Pēteris Petko Petras Petre Petri Petrică Petrit Petros Petru Pétur Phankham Philibert Phiri Phúc Phumulo Phyo Pichai Pierangelo Pierfrancesco Piergiorgio
    Pierluigi Piero Pierpaolo Pierre-Alain Pierre-André Pierre-Emmanuel Pierre-Henri Pierre-Olivier Pierre-Yves Piers Pieter-Jan Pietro Pim Pinchas Pinhas Pino Pío Piran Pirmin Pishtiwan Piyabutr
    Placide Plácido Plamen Platon Plínio Pohamba Polad Polat Policarpo Polychronis Pongthep Porfirio Potap Poul Povilas Prabhat Prabir Pradip Pradyumna Praful Prafulla Prahlad Prajak Prakhar Pramono
    Pranav Prasanna Prasanta Prasenjit Prashanth Prasit Prateek Pratik Pravoslav Prawit Prayut Prayuth Preben Premchand Přemysl Pridon Priit Primož Pritam Prithvi Prithviraj Priyank Prodromos
    Proinsias Prokop Prokopis Prokopy Prudencio Przemyslaw Przemysław Puan Puneet Purnomo Purushottam Pushkar Pushpendra Putu Qader Qahtan Qaiser Qhawe Qobad Qobil Qohir Qosim Quamrul Qubad
    Qudratullah Quett Quim Quintino Quinton Quique Quirino Quoc Qurban Quyet Ra'ed Rabah Rabie Rabiu Rachad Rached Rachid Rachmat Rade Radenko Radhakrishnan Radhi Radi Radim Radivoje Radmilo Radoje
    Radomir Radomír Radoslav Radosław Radwane Rafa Rafaat Rafał Rafaqat Rafea Rafed Raffaele Raffaello Rafi Rafiqul Rafizi Raghavendra Ragheb Raghib Raghu Raghunath Raghuvir Ragip Ragnar Rahimullah
    Rahm Rahmi Rahmon Rahym Raif Raimo Raimondo Raimonds Raimund Raimundas Raimundo Rainer Rainsy Raivis Raja'i Rajdeep Raji Rajinder Rajkumar Rajnish Raju Rakan Rakeem Ramachandra Ramachandran
    Ramakant Ramakrishna Ramakrishnan Ramanand Ramaz Ramazan Ramdas Ramdev Rameshwar Ramez Ramezan-Ali Ramiro Ramlal Ramsay Ramtin Ramūnas Ramvilas Ramy Ranald Ranbir Randal Randeep Randhir Randolph
    Rangana Raniero Ranjan Ranulph Ranveer Raoul Rashedul Rasheed Rashidi Rasim Rastislav Rastko Ratan Ratko Rattan Raunak Rauno Ravan Ravaz Raveesh Ravichandran Ravikant Ravish Ravshan Rawand Rawaz
    Raymundo Raynard Razmik Razvan Răzvan Razzaq Rebaz Rebeen Rebin Rebwar Recai Reda Refik Reginaldo Reid Reinaldo Reinder Reiner Reinhardt Reinier Reino Reio Rejep Relja Rembrandt Remco Remigijus
    Remigio Remigiusz Remo Rémy Remzi Renan Renato Renaud Renzo Reo Reşat Resul Reto Reuben Revaz Rexford Rexhep Reynaldo Rezaul Rezgar Rezo Rezső Rhodri Rhydian Rhys Riadh Ribal Ribwar Ričardas
    Rickey Rickie Ridha Rıdvan Rifai Rigathi Rigoberto Rihards Rikkert Riku Rikuto Rimantas Rimvydas Rinaldo Rinus Ripun Rishabh Ritesh Rituraj Ritwik Riza Rizgar Roald Robby Robel Rocco Roch Rochdi
    Roderich Rodolfo Rodolphe Rodrick Rodrigue Roee Roelof Roemer Rogelio Rogério Roin Rokuro Rolandas Rolando Rolands Rolland Rollo Roly Romaric Romas Roméo Romesh Romolo Rómulo Romulus Ronaldo
    Ronan Rónán Roque Roscoe Rosen Rosendo Roshan Rostyslav Rotimi Rouzbehan Rovnag Rowland Royce Rozhgar Ruairi Ruairidh Ruaraidh Ruaridh Ruben Rubén Ruchir Ruedi Ruediger Rufai Rufino Ruggero
    Rugunda Ruhul Rumen Runar Rune Ruperto Rupesh Rupinder Rupprecht Ruprecht Rushdi Ruslanbek Rustambek Rustami Rüstem Rüştü Rustum Rutger Ruurd Ryohei Ryoichi Ryoji Ryosuke Ryotaro Ryoto Rysbek
    Ryszard Ryuhei Ryuichi Ryuji Ryuku Ryunosuke Ryusei Ryuta Ryutaro Ryuzo Saadallah Saadat Saadoun Sabahattin Saban Şaban Sabatino Sabelo Sabin Sabino Sabir Sabyasachi Sadanand Sadao Sadek Sadequl
    Sadettin Sadi Sadiqullah Sadoun Sadroddin Saed Saeed-Reza Saeedollah Safdar Safet Saffet Safin Safwat Sagi Saharsh Sahban Sahil Sahin Şahin Sahle Saibal Saidjafar Saidmukhtar Saidou Saidu
    Saifuddin Saiful Saifullah Saifur Sait Sajeeb Sajid Sajjan Sakari Sakher Şakir Sakutaro Salaheddin Salahuddin Sali Salih Saliou Salomón Samak Samarjit Samarth Samat Sambit Samdech Sameer Samet
    Samih Şamil Samiran Samiullah Sammy Sampath Samrat Samuele Samvel Sanan Sancho Sandiaga Sandip Sandro Sandu Sanjar Sanjin Sanjit Sanjiv Sankalp Sankar Santanu Sanusi Saparmurat Saqr Sarabjit
    Saravanan Sarbananda Sarbast Sardor Sarfaraz Sargis Sarhan Sarkawt Sarkhan Sarkis Šarūnas Sarvesh Sarwar Saša Sasan Sascha Sasikumar Sasun Sathish Satpal Saturnino Satya Satyajit Satyam
    Satyanarayana Satyapal Satyendra Saugata Saulius Saulo Saurav Sava Savaş Saverio Savino Savvas Sayantan Sayed Scottie Sead Seamus Séamus Sebastiaan Sebastiano Sebastião Sedrak Sefa Sefatullah
    Šefik Segismundo Seifeddine Seigo Seiichi Seiichiro Seiya Sejad Selami Selassie Seleshi Selvam Selwyn Şemsettin Senad Senan Şener Senichi Senthil Senyo Senzo Sepp Seppo Septimus Şerafettin
    Serafino Séraphin Serban Șerban Serbest Şeref Seretse Sergi Sergiu Serhan Serhat Serikbay Serikbol Serob Servando Servet Settha Settimio Setya Seun Severin Severino Şevket Seweryn Seyfettin
    Seyfollah Seyit Seymur Seyoum Sezai Sezer Shafie Shafiq Shafiqul Shafiqullah Shafiqur Shahabuddin Shahen Shaher Shahidul Shahnawaz Shahpur Shahrdad Shahrukh Shahsavar Shahzad Shahzain Shailendra
    Shailesh Shakhbout Shalva Shamil Shamsher Shamsul Shantanu Shapoor Sharan Sharat Shariful Sharjeel Shashank Shashikant Shatrughan Shavendra Shawki Shayegan Shehab Sheharyar Shehryar Shehu
    Shekhar Sherko Sherrod Sherwan Sherzad Sherzai Sherzod Shesh Shewangizaw Shibli Shibu Shigeaki Shigefumi Shigehiro Shigemitsu Shigeyuki Shihab Shimshon Shingo Shinichiro Shinjiro Shinobu Shinpei
    Shinsuke Shintaro Shirish Shirko Shirwan Shiv Shivaji Shivakumar Shivam Shivan Shizuo Shmulik Shoaib Shogo Shohei Shohrat Shohruh Shoji Shojiro Shokrallah Shota Shozo Shpend Shraga Shreyas
    Shridhar Shrikant Shrinivas Shriram Shubham Shubhendu Shuhei Shuichi Shuji Shukri Shukrullah Shunji Shunsaku Shunsuke Shuntaro Shunya Shusaku Shusuke Shwan Siddaramaiah Siddhant Sidharth Sidiki
    Sidónio Siebe Siebren Siegbert Siegfried Siegmar Siemen Siert Sietse Sifiso Sigbjørn Sigfrido Sigit Sigitas Sigmundur Sigurdur Sigurður Sigvald Sigvard Siim Sikandar Silas Silvano Silverio
    Silvério Silvestre Silvestro Silviu Simão Simen Simeon Simion Simo Simonas Şinasi Sindre Sindri Sinisa Siniša Siôn Siphiwe Siraj Sirajul Sirio Sirisena Siro Sisir Sitaram Sivakumar Sivert Sixto
    Siyabonga Siyavash Siyavush Sjaak Slaheddine Slavcho Slaven Slaviša Slavko Slavoljub Slavomír Sławomir Smail Smbat Snorre Snorri Sobhi Sodiq Soeharto Sofiane Sofyan Soichi Soichiro Sojiro
    Sokhonn Sokol Sokratis Somchai Somen Somkid Somnath Somphong Somsak Somyot Sonam Sondhi Soner Sonexay Sönke Sönmez Sonthi Sooronbay Sophat Sorayuth Søren Sosuke Sotirios Sotiris Soud Soufiane
    Soumaila Souta Souvik Spartaco Spasoje Spiridon Spiros Spyridon Srđan Srećko Sreedhar Sreejith Sreten Srettha Srikant Srikanth Srinivas Srinivasan Sriram Staffan Stamatis Stanimir Stanislas
    Stanisław Stanko Stasys Stathis Steffan Steinar Steingrímur Stelian Stelios Stellan Sten Stephan Stephon Stergios Stevan Stevo Stian Stipe Stjepan Stoja Stojan Stoyan Stratos Sture Subash Subhas
    Subhi Subir Subodh Subramaniam Subramanian Subramanya Subramanyam Subrata Suchart Sudarshan Sudesh Sudhakar Sudhanshu Sudheer Sudip Sudipto Sudirman Sudjai Sugao Suharso Suhas Suhayl Suhrap
    Sujan Sukanta Sukhbaatar Sukhbir Sukhdev Sukhjinder Sukhpal Sukhrob Sulayman Sulejman Suleman Sulkhan Sulo Sumanth Sumeet Sundaram Sunder Supratik Supriyanto Surachai Suranga Surapong Surendran
    Surjeet Suryakant Suryo Sushant Sushil Susil Susumu Suthep Sutiyoso Sutopo Suubi Suvendu Suvit Svatopluk Svein Sveinn Sveinung Sven-Erik Svend Sverre Svetislav Svetoslav Svetozar Sviatoslav
    Svilen Swapan Swapnil Sybrand Sybren Syedur Syful Sylvère Sylvestre Szabolcs Szczepan Szilárd Szymon Taavet Taavi Tad Tadahiko Tadahiro Tadamori Tadao Tadas Tadatoshi Tadayoshi Tadeáš Tadej
    Tadeo Tadesse Tadeu Tadhg Tafari Tahar Tahmuras Tahnoun Tahsin Tahyr Taichi Taieb Taijul Taiki Taimur Taishi Taisto Tajuddin Tajul Takaaki Takafumi Takahiko Takahisa Takahito Takanobu Takanori
    Takao Takato Takatoshi Takaya Takayoshi Takeharu Takehiko Takehiro Takehito Takele Takeru Taketo Taketoshi Takis Taksin Takudzwa Takuma Takumi Takuo Takuro Takuya Talaat Talant Taleh Taliesin
    Tamas Tamás Tamaz Tamirat Tamotsu Tănase Tancrède Tancredi Tanel Tansel Taoufik Tapan Tapani Tapio Tarcisio Tarcísio Tarhan Tariku Tarique Tariqul Tarjei Tarlochan Tarmo Taron Tarquin Tarvo
    Tasaduq Tasos Tassilo Tathagata Tatsuhiko Tatsuhiro Tatsuki Tatsuo Tatsuro Taufiq Tauno Tauqeer Tauseef Tawfik Tawia Tayeb Tayseer Taysir Tayyeb Tecwyn Teddy Tegenu Teiji Tej Tejas Tejashwi
    Tejasvi Tekin Tekle Telesforo Telmo Temesgen Temirbek Temirlan Temur Teodor Teodoro Teófilo Teoman Teppei Teppo Terenty Terhas Terje Tero Terrance Terrell Teruaki Teruhiko Teruo Teruyuki Tesfaye
    Teshome Teten Tetsuji Tetsuo Tetsushi Tetsuta Teunis Teuvo Tevfik Tevin Teymur Thabang Thabet Thabit Thad Thaddeus Thaksin Thamir Thanakorn Thanasis Thanathorn Thanos Tharindu Thawatchai Thawee
    Theerapong Themis Themistoklis Theocharis Theofanis Theofilos Théophile Theophilus Thet Theun Theyab Thiago Thibaud Thibaut Thien Thilan Thilina Thinh Thirumavalavan Thodoris Thongloun Thongvanh
    Thoralf Thorben Thorbjørn Thorleif Thorvald Thrasyvoulos Thuan Thura Thurman Tiago Tiarnan Tiberio Tiberiu Tiemen Tiémoko Tihomil Tihomir Tiit Tijani Tijmen Tijn Tilahun Tillakaratne Tillmann
    Tilman Timipre Timos Timoteo Timothée Tino Tirath Titouan Titus Titusz Tivadar Tiziano Tjahjo Tjalling Toader Toàn Todor Tofael Toghrol Tohir Toivo Toktar Tokuji Tokujiro Tolegen Toma Tomaž
    Tomer Tomica Tommaso Tommi Tomo Tomoaki Tomohiko Tomohisa Tomoki Tomonori Tomoo Tömör Tomos Tomoya Tomoyuki Tonči Tõnis Tõnu Toomas Topchubek Torben Tord Tore Torek Torgeir Torgny Toribio Torkel
    Torkild Tormod Tornike Torquil Torstein Torvald Toryalai Toshiaki Toshifumi Toshihide Toshihiko Toshikazu Toshiki Toshinobu Toshinori Toshiro Toshiya Toshiyuki Touhid Toussaint Toyly Toyohiko
    Toyoo Trairong Traugott Trayvon Trefor Trey Triawan Trilok Tripo Tristram Trivendra Trond Truls Trung Truong Tryfon Tryggvi Trygve Trystan Tsakhia Tsanko Tsegaye Tsend Tshegofatso Tshepo
    Tsogtbaatar Tsotne Tsuneo Tsuyoshi Tsvetan Tsvetomir Tudur Tugrul Tullio Tümer Tuncer Tundu Tunji Tuomo Turgay Turlough Tushar Tuvia Tvrtko Twana Tycho Tyge Tymofii Tymoteusz Tymur Tyree Tyrell
    Tytus Tzannis Tzvi Ubaid Ubaldo Ubirajara Uche Udaya Udayan Ueli Uffe Uģis Ugo Ujjal Ujjwal Ukhnaa Ukko Uku Ulanbek Uldis Ulises Ulisse Ullrich Ulrik Ultan Ulvi Ulysse Ulysses Umaro Umberto Umid
    Ünal Upendra Upul Urbain Urbano Urho Uri Uriel Urmas Urs Utkarsh Utkir Utku Utpal Uttam Uxío Uzoma Vache Vaggelis Vagharshak Vagif Vahagn Vahe Vahit Vahram Vahur Vaibhav Väinö Vaja Valdas
    Valdemar Valdemaras Valentyn Valère Valeri Valeriano Valerii Valerio Valeriu Vallabhbhai Valon Valter Vanderlei Vangelis Vanja Vannarith Vano Vaqif Vartan Varuzhan Vasant Vasanth Vasil Vasileios
    Vasilije Vasilis Vasiliy Vaso Vasudev Vaughn Vavřinec Vazha Veaceslav Vedad Vedat Vedran Veera Veerapong Vegard Veikko Veiko Veit Velibor Velimir Veljko Vello Venâncio Venedikt Venkat
    Venkataraman Venkatesan Venkatesh Ventsislav Venugopal Vern Vesa-Matti Veselin Vesko Veysel Vianney Viðar Vibhav Vibhor Vicenç Victoriano Victorien Vidas Vidmantas Vidoje Vidyasagar Vidyut
    Viengthong Viesturs Vigen Vignesh Vijayakumar Vijayan Vikramaditya Vikrant Vilas Vilém Viliam Vilius Viljar Viljo Villads Villu Vilmos Vilnis Vimal Vinayak Vineeth Vinícius Vinko Viorel Vipul
    Virak Virender Virendra Virgilio Virginijus Virginio Visar Vishnu Vishwanath Vishwas Vitezslav Vítězslav Vithal Vito Vítor Vitorino Vittore Vittorio Vivien Vjekoslav Vjeran Vladas Vlade Vladeta
    Vladilen Vlado Vladuț Vlassis Vlastimil Vlatko Vojin Vojislav Volkmar Vratislav Vrezh Vukašin Vüqar Vural Vusi Vusimuzi Vytautas Vytenis Waclaw Wacław Wafiq Wagdi Waheedullah Wahib Wahid
    Wahidullah Wahome Wail Wais Wajahat Wajid Wajih Waldemar Waldir Waldo Wale Walenty Walied Waliullah Waliur Wally Walther Wanderley Wandile Waqas Waseem Wasfi Wassef Wathiq Wavel Wawan Wawrzyniec
    Welat Weldon Welile Wenceslao Wendelin Wichai Wiebe Wiebren Wieland Wieslaw Wiesław Wietse Wigbert Wijeyadasa Wijnand Wiktor Wilber Wilf Wilfredo Wilfrid Wilko Willem-Alexander Willi Willibald
    Wilmer Wimal Wincenty Winfield Winfred Winfried Wiranto Wissanu Wissem Wladyslaw Władysław Wlodzimierz Włodzimierz Wolde Wolfram Wondimu Woodrow Wubbo Wulf Wunna Wuttipong Wyatt Wycliffe Wyn
    Xabier Xaver Xebat Xenofon Xhevdet Xisto Xoán Xolani Xosé Yacoub Yacouba Yadunath Yago Yakiv Yakubu Yaman Yaniv Yanko Yared Yarema Yaron Yashovardhan Yashpal Yasonna Yassine Yasuaki Yasufumi
    Yasuhiko Yasuhisa Yasuhito Yasuji Yasukazu Yasunari Yasunori Yasushi Yasutaka Yasuyuki Yatin Yavor Yaya Yayi Yazan Yazdgerd Yazmyrat Yechiel Yeghishe Yehia Yehonatan Yehor Yehoshua Yehuda Yeison
    Yemane Yemelyan Yener Yerach Yermek Yermukhamet Yernar Yerson Yervand Yerzhan Yeshayahu Yevhenii Yhonny Yiftach Yıldırım Yilmaz Yinon Yiorgos Yishai Yitzchak Ylli Yme Yngvar Yoann Yochai
    Yogendra Yogesh Yohai Yohan Yohane Yohannes Yohei Yoichiro Yoji Yojiro Yonas Yonatan Yongyut Yoni Yoofi Yoram Yordan Yorihisa Yosef Yoseph Yoshiaki Yoshifumi Yoshiharu Yoshihisa Yoshihito
    Yoshikazu Yoshiki Yoshimitsu Yoshinobu Yoshinori Yoshitaro Yoshito Yoshitomo Yoshiyuki Yota Yotam Yotaro Younus Yousif Youssri Yrjö Yudhvir Yugo Yuichiro Yujiro Yukihiko Yukihiro Yukito Yukiya
    Yuli Yunes Yunus Yura Yurii Yusaku Yusei Yushi Yusif Yusri Yusril Yuta Yutaka Yutaro Yuto Yuvraj Yuya Yuzo Yuzuru Yvon Zaal Zabihallah Zacarías Zacharia Zachariah Zacharias Zacharie Zack Zahari
    Zaharia Zahidul Zahir Zaidan Zakayo Zalán Zalmai Zalman Zambry Zana Zandanshatar Zane Zaniar Žarko Zaven Zaza Zbynek Zbyněk Zdzislaw Zdzisław Zeb Zebulon Zeeshan Zeferino Zein Zeke Zekeriya
    Zelalem Želimir Zenawi Zenji Zenko Zeno Zenon Zenovii Zerihun Zevulun Zeya Zeyad Zhakyp Zhandos Zhanibek Zhelyu Zhirayr Zhivko Zhomart Zhumabek Ziaul Ziaullah Ziaur Zied Ziedonis Ziemowit
    Zigmārs Zigmas Zigurds Zijad Žika Zillur Žilvinas Zinar Zisis Ziyafat Zlatan Zohar Zoheir Zohid Zokir Zolfaghar Zolfali Zolile Zouheir Zrar Zsigmond Zuberi Zubin Zuhayr Zülfü Zulfugar Zulhilmi
    Zulkuf Zvika Zvonimir Zvonko Zweli Zwelinzima Zyad Žygimantas Zygmunt`;

/** Borne by women and men: they tell neither. */
export const EITHER_OF_THE_WORLD = `
    Coco Edi Jamieson Kemi Luong   JD JJ JT AJ BJ CJ EJ KJ LJ MJ PJ RJ TJ
    Amandeep Ashwini Aubrey Ayomide Balwinder Bouasone Bounmy Chanda Charley Chihiro Chika Chikondi Chimwemwe Corazon Devin Dilan Efi Farhat Frankie Gabriele Gal Ghufran Gurpreet Hardeep Harpreet
    Harsha Haruna Hikaru Hinata Itsuki Jagjit Janis Jaspreet Katlego Kazumi Kelechi Khamphone Kudzai Kuldeep Kuljit Kulwinder Lakshman Leni Leonida Lhakpa Lilian Lior Loren Lynden Manpreet Masami
    Merle Meseret Michal Miki Mingma Mizuki Nariman Natsuki Navjot Navneet Neema Nihad Nihal Nitzan Noam Olcay Olusola Paramjit Pasang Pema Phetsamone Phuong Phurba Rajwinder Ravinder Riley Rimas
    Rino Roni Ronny Rotem Rowan Rusudan Sammie Sanele Seyran Shamim Shay Sihle Siphesihle Steph Sukhdeep Sukhwinder Surinder Tadiwa Tapiwa Tarlan Tashi Tatenda Tendai Tenzin Tinashe Tolulope Tsering
    Tsubasa Tumelo Ugyen Unathi Urve Wassilie Yacine`;
