import type {Format} from '../report.ts';
import {github} from './github.ts';
import {json} from './json.ts';
import {junit} from './junit.ts';
import {sarif} from './sarif.ts';
import {text} from './text.ts';

/** The formats by the names that `--format` takes. */
export const FORMATS: Readonly<Record<string, Format>> = {text, json, sarif, junit, github};
