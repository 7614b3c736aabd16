// What any extension costs VS Code: a module to find, to load and to call.
exports.activate = () => {};
