;;; Opens an answer in Emacs with the server through eglot, and writes what happened as JSON.  -*- lexical-binding: t -*-
(require 'eglot)
(require 'json)

(defvar star-args (split-string (getenv "STAR_ANSWER_TEST") "\n"))
(defvar star-result nil)

(defun star-wait (condition)
  "Let the server speak until CONDITION holds, for 20 seconds at most."
  (let ((end (+ (float-time) 20)))
    (while (and (not (funcall condition)) (< (float-time) end))
      (accept-process-output nil 0.05))))

(defun star-rules ()
  "The rules of all findings in the buffer."
  (flymake-start)
  (sort (mapcar (lambda (finding)
                  (let ((text (flymake-diagnostic-text finding)))
                    (if (string-match "\\[\\([a-z-]+\\)\\]" text) (match-string 1 text) text)))
                (flymake-diagnostics))
        #'string<))

(defun star-note (key value) (push (cons key value) star-result))

(defun star-choose (words title kind)
  "At WORDS, choose the code action that starts with TITLE, of KIND."
  (goto-char (point-min))
  (search-forward words)
  (goto-char (match-beginning 0))
  (let* ((actions (eglot-code-actions (point) (line-end-position) kind))
         (action (seq-find (lambda (action) (string-prefix-p title (plist-get action :title))) actions)))
    (if (not action) "not offered"
      (eglot--apply-workspace-edit (plist-get action :edit) nil)
      (plist-get action :title))))

(setq eglot-confirm-server-initiated-edits nil
      eglot-sync-connect 20
      eglot-autoshutdown nil
      flymake-no-changes-timeout nil
      eglot-send-changes-idle-time 0)
(define-derived-mode star-mode text-mode "STAR")
(add-to-list 'eglot-server-programs (list 'star-mode (nth 0 star-args) (nth 1 star-args) "--stdio"))

(find-file (nth 2 star-args))
(star-mode)
(eglot '(star-mode) (cons 'transient default-directory) 'eglot-lsp-server (list (nth 0 star-args) (nth 1 star-args) "--stdio") "star")
(let ((finds (lambda (rule) (lambda () (seq-some (lambda (text) (string-match-p rule text)) (star-rules)))))
      (lacks (lambda (rule) (lambda () (not (seq-some (lambda (text) (string-match-p rule text)) (star-rules)))))))
  (star-wait (funcall finds "empty"))
  (star-note 'opened (vconcat (star-rules)))
  (star-note 'fix (star-choose "empty-section" "Remove the suppression" "quickfix"))
  ;; Emacs sends changes when it is idle, which it never is without a person.
  (eglot--signal-textDocument/didChange)
  (star-wait (funcall lacks "unused"))
  (star-note 'fixed (vconcat (star-rules)))
  (star-note 'text (buffer-string))
  (star-note 'ignore (star-choose "## Action" "Ignore empty-section in this file" "quickfix"))
  (eglot--signal-textDocument/didChange)
  (star-wait (funcall lacks "empty"))
  (star-note 'ignored (vconcat (star-rules)))
  (star-note 'rewrite (star-choose "got entered" "Rewrite as \"I" "refactor.rewrite"))
  (star-note 'rewritten (buffer-string)))
(with-temp-file (nth 3 star-args) (insert (json-encode star-result)))
(set-buffer-modified-p nil)
(kill-emacs 0)
