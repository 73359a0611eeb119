type Language = 'english' | 'french';

/** Equal lists are one enum in the tables, and strings that end others are stored inside them. */
export interface translate {
  from: Language;
  to: Language;
}

export interface speak {
  language?: 'english' | 'french' | 'old french';
}
