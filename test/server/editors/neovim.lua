-- Opens an answer in Neovim with the server, as the example in the readme does, and writes what happened as JSON.
local node, server, answer, report = unpack(vim.split(vim.env.STAR_ANSWER_TEST, '\n'))
local result = {}

local function finish()
  vim.fn.writefile({vim.fn.json_encode(result)}, report)
  vim.cmd('qall!')
end

local function buffer_text()
  return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n') .. '\n'
end

local function rules()
  local codes = {}
  for _, diagnostic in ipairs(vim.diagnostic.get(0)) do
    codes[#codes + 1] = diagnostic.user_data and diagnostic.user_data.lsp.code or diagnostic.code
  end
  table.sort(codes)
  return codes
end

local function has(code)
  return vim.tbl_contains(rules(), code)
end

-- The menu of code actions, as the person at the keyboard gets it, with one entry chosen.
local function choose(words, title, kinds)
  vim.fn.cursor(1, 1)
  vim.fn.search(words, 'c')
  local titles, chosen
  vim.ui.select = function(items, options, on_choice)
    titles = vim.tbl_map(options.format_item, items)
    for index, item in ipairs(titles) do
      if item:find(title, 1, true) then
        chosen = item
        return on_choice(items[index], index)
      end
    end
    on_choice(nil)
  end
  -- The context itself until 0.7, options with a context from 0.8 on.
  local context = {only = kinds, diagnostics = {}}
  vim.lsp.buf.code_action(vim.tbl_extend('error', context, {context = context}))
  vim.wait(20000, function() return titles ~= nil end, 20)
  return {titles = titles or {}, chosen = chosen}
end

local function main()
  vim.cmd('edit ' .. vim.fn.fnameescape(answer))
  local id = vim.lsp.start_client({
    name = 'star-answer',
    cmd = {node, server, '--stdio'},
    root_dir = vim.fn.fnamemodify(answer, ':h'),
    settings = {starAnswer = {rules = {['answer-length'] = 'off'}}},
  })
  vim.lsp.buf_attach_client(0, id)

  vim.wait(20000, function() return has('empty-section') end, 20)
  result.opened = rules()

  result.fix = choose('empty-section', 'Remove the suppression', {'quickfix'})
  vim.wait(20000, function() return not has('unused-directive') end, 20)
  result.fixed = rules()
  result.text = buffer_text()

  result.ignore = choose('## Action', 'Ignore empty-section in this file', {'quickfix'})
  vim.wait(20000, function() return not has('empty-section') end, 20)
  result.ignored = rules()

  result.rewrite = choose('got entered', 'Rewrite as "I', {'refactor.rewrite'})
  result.rewritten = buffer_text()

  vim.lsp.stop_client(id)
end

local ok, problem = pcall(main)
if not ok then result.problem = problem end
finish()
