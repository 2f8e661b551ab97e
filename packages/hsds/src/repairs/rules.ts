/** Every way in which an import mends what it reads. What is not in this table is not changed; what was changed stands in the report. */
export const repairRules = {
  'stable-id': 'An id that is no UUID becomes one, always the same for the same source.',
  'made-id': 'What came without an id gets one, made of what it hangs on and what it says.',
  'number-from-text': 'A number that was written as a text is read as a number.',
  'text-from-value': 'A text that was written as a number or as yes and no is read as a text.',
  'rounded-number': 'A number that must be whole is rounded.',
  'list-from-one': 'One object stood where a list belongs: it is a list of one.',
  'one-from-list': 'A list stood where one object belongs: a row of its own for each where there can be several, else the first counts.',
  'list-from-text': 'A list that was written into one text is taken apart.',
  'list-from-keys': 'Objects that stood under numbers or keys of their own where a list belongs are that list.',
  'object-from-text': 'A text stood where an object belongs: it is the part of the object that people read.',
  'old-key': 'A name of a field or file of an earlier version, or of another country, is read as the present one.',
  'earlier-shape':
    'What an earlier version wrote in another shape (whom it is for as objects, coordinates as a pair, fax numbers apart) becomes what HSDS has for it.',
  'misspelt-key': 'A name that is a letter or two away from a field of HSDS is read as that field.',
  'unknown-field': 'A field that HSDS does not have, and nobody here knows what to do with, is left out.',
  'unused-field': 'A field for which this hub has no place is left out.',
  'deprecated-field': 'A field that HSDS gave up moves to the place that HSDS names for it.',
  'dangling-reference': 'A reference to something that is not there is dropped; the rest of the row stays.',
  'nearest-value': 'A word that is not in the list of allowed ones becomes the one that means the same or is nearest.',
  'default-value': 'A word that is like none of the allowed ones, or is missing, becomes the documented default.',
  'unknown-status':
    'A word for the status of a service or of hours, or a day from or until which it is in force, that nobody here can read never lets them look open: inactive, closed.',
  'more-careful': 'Of two fields that differ on whether a service is offered, the more careful one counts.',
  'in-force':
    'What says from when or until when it is in force is public only then. When that is over, or should begin at once, bring it again with another day.',
  'moment-kept':
    'A moment from or until which something is public, before the year 1000 or at the end of 9999, is the nearest one that a database keeps.',
  'json-mended': 'Comments, commas at an end, NaN and line breaks in texts, which JSON does not have, are taken out of it; NaN is nothing.',
  'repeated-key': 'A name that stands twice in one object of JSON means its last value; the one before is left out.',
  'nested-too-deep': 'What is nested more than 200 levels deep is left out; the rest stays.',
  'html-to-text': 'HTML becomes Markdown where Markdown may stand, else plain text.',
  'cleaned-text':
    'Signs that nobody sees and no language needs (controls, halves of signs, what turns the order of letters around) are taken out, and line breaks where one line belongs.',
  'cut-text': 'A text that is longer than may be is cut at a word, and ends with "…".',
  'dropped-value': 'A value that cannot be read as what the field asks for is left out; the rest of the row stays.',
  'coordinates-dropped':
    'Coordinates that are no place (0,0; half; outside of the earth), or lie far outside of the country that the address names, are left out.',
  'coordinates-swapped': 'Latitude and longitude that stand in each other’s field change places.',
  'date-read': 'A date in another form is read as YYYY-MM-DD.',
  'date-in-doubt':
    'A date of which nobody can tell the day from the month ("01/02/2027"), as no date of the feed shows it, is left out, and so are hours that it bounds.',
  'time-read': 'A time in another form ("9am", "16.30") is read as HH:MM.',
  'phones-split': 'Several telephone numbers in one text become several telephones.',
  'phone-cleaned':
    'Quotation marks and words around a telephone number are taken away, and what a spreadsheet that took it for a number wrote behind it ("600100200.0"); its country code or area code that stands beside it is put before it.',
  'phone-range':
    'Of a telephone number with the last digits of further ones ("24 367 00 00-05") the first stays, as the others are no whole numbers.',
  'language-by-name': 'A language that is named is read as its code.',
  'language-of-texts': 'Nobody said of which language the texts are: they are surely of this one, and are read so.',
  'language-in-doubt': 'The texts are surely of another language than the one that was said: say the right one (--language).',
  'url-scheme': 'A web address without https:// gets it.',
  'email-cleaned': 'An e-mail address loses mailto:, blanks and brackets.',
  'country-code': 'A country that is named, or has three letters, becomes its code of two letters.',
  'currency-code': 'A currency sign or small letters become the code of three capital letters.',
  'price-in-words':
    'A price that is a bound, a range, about so much, so much for each, or in money that nobody here knows stays in words (amount_description): it is no exact one.',
  'rrule-made': 'Days of the week in words or numbers, and how often in words, become a rule of repetition.',
  'hours-from-text': 'A text that is nothing but days and hours ("Mon-Fri 9am-5pm") is read as hours.',
  'closes-next-day':
    'What opens after noon, and closes earlier than it opens, closes on the next day; so does what closes at midnight, before four in the morning where that can be no afternoon, or when it opens where its words say that it never closes.',
  'closed-month': 'Words beside hours that say nothing but that a month of a year is closed ("in July 2026 closed") close that month.',
  'hours-of-days':
    'Hours of single days stand instead of those of the week, which are closed then; so they are where nobody can read what a row says of its days.',
  'rule-simplified': 'How something would repeat of which nobody says how often is left out: it is once, on its first day.',
  'place-hidden':
    'What is marked as confidential (or says of that something that nobody here knows) hides the place: its address and map stay with its owner and moderator.',
  'missing-name':
    'What came without a name is called by the nearest thing that names it: a place by its address, else by its organisation.',
  'missing-description': 'A missing description repeats what is known: summary or name.',
  'missing-city': 'A missing town is read from the postal code or the end of the first line, where it stands there.',
  'summary-from-description': 'HSDS has no summary: its first sentences are taken from the description.',
  'category-from-terms': 'The category comes from the terms of other taxonomies, by the words of the vocabulary.',
  'category-from-words': 'Name or description surely tells the category, by the words of the vocabulary.',
  'category-fallback': 'Nothing surely tells the category: the documented one is taken (ADVICE, or what --category says).',
  'municipality-from-address': 'The municipality is that of the town in the addresses or areas.',
  'municipality-given': 'Nothing tells the municipality: the one that was named for this import is taken.',
  'reach-guessed': 'No municipality of this hub is served: the reach is REGIONAL, not LOCAL.',
  'delivery-mode-guessed': 'HSDS does not say how a service is given: it follows from places, addresses and telephones.',
  'ages-swapped': 'A minimum age above the maximum age changes places with it.',
  'organization-by-name': 'A service that names its organisation by its name belongs to the only one that is called so.',
  'only-organization': 'A service without organisation belongs to the only one that was read.',
  'merged-repeat': 'The same id came again with other values: what was missing is filled, what was there stays.',
  'organization-from-place': 'A service that names no organisation, and a place of one, belongs to the organisation of that place.',
  'repeated-id': 'The same id came again for something else: the later one gets an id of its own.',
  'place-from-service': 'A place that hangs directly on a service, as in early versions, is one of its places.',
  'taken-id': 'The id belongs to another record of this hub already: the later one gets an id of its own.',
  encoding: 'A text that is no UTF-8 is read as Windows-1250.',
  'broken-letters': 'A sign stands for bytes that are no letter, in a line that is UTF-8 otherwise.',
  'file-format': 'A file whose contents are not what its name says is read as what they are.',
  'id-by-name': 'What lost its id at a source, and is the only one of its name that is missing, stays the record that it was.',
  'known-row':
    'A row that nobody can read stood at the source before, beside all of its records: it is none of those that are missing now.',
  'not-listed': 'There were more repairs than a report lists for one organisation: so many more.',
  'paging-lies': 'What a page says of its own number or length is not true; it is read for what it holds.',
} as const satisfies Record<string, string>;

export type RepairRule = keyof typeof repairRules;
