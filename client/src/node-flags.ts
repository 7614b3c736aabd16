/**
 * How Node.js runs the server and the command line. By default V8 makes optimised bytecode of each regular expression on its first use and
 * machine code on the second; for the many that the rules have, that took a third of the time to a first answer and two thirds of that to a second
 * (Node.js 20). Given at the start: changed later, flags can crash a process that has other threads.
 */
export const NODE_FLAGS = ['--no-regexp-tier-up', '--no-regexp-optimization'];
