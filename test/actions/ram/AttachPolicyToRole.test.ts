import { attaching } from './attaching.ts';

attaching('Role');
