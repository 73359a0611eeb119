/** Words of C and C++, and the struct's own member. */
export interface reserved {
  int: string;
  class: boolean;
  default: string;
  has: boolean;
  linux: boolean;
  delete: 'new' | 'operator';
}
