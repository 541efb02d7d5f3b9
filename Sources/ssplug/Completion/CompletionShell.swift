import PluginHost

/// A shell that command lines are completed in.
enum CompletionShell: String, CaseIterable {
    case bash, zsh, fish

    static let names = allCases.map(\.rawValue)

    /// Reads the name of a shell.
    ///
    /// - Throws: ``UsageError`` that names the one that was meant, or all.
    static func parse(_ text: String) throws(UsageError) -> CompletionShell {
        if let shell = CompletionShell(rawValue: text) { return shell }
        throw .message(
            "there is no completion for \"\(displayed(text))\""
                + didYouMean(text, among: names, else: "; there is one for \(names.joined(separator: ", "))"))
    }

    /// The words as the program would get them, and which of them is completed.
    ///
    /// bash takes words apart at `=` and `:`.
    func words(_ words: [String], at index: Int) -> (words: [String], index: Int) {
        guard self == .bash else { return (words, index) }
        var (joined, place): ([String], Int) = ([], 0)
        var goesOn = false
        for (number, word) in words.enumerated() {
            let isSeparator = word == "=" || word == ":" || word == "::"
            if goesOn || isSeparator, joined.count > 1 {
                joined[joined.count - 1] += word
            } else {
                joined.append(word)
            }
            goesOn = isSeparator
            if number == index { place = joined.count - 1 }
        }
        return (joined, index < words.count ? place : joined.count)
    }

    /// How many bytes of the present word the shell leaves as they are, and wants to be left out.
    func keptByteCount(_ current: String) -> Int {
        guard self == .bash, let last = current.utf8.lastIndex(where: { $0 == 0x3A || $0 == 0x3D }) else { return 0 }
        return current.utf8.distance(from: current.utf8.startIndex, to: last) + 1
    }

    /// What the shell reads at its start.
    var script: String {
        switch self {
        case .bash: Self.bashScript
        case .zsh: Self.zshScript
        case .fish: Self.fishScript
        }
    }

    private static let bashScript = #"""
        # Completion of ssplug for bash. In ~/.bashrc: source <(ssplug completion bash)
        _ssplug() {
            local program=ssplug kind= line current=${COMP_WORDS[COMP_CWORD]}
            command -v -- "$1" >/dev/null 2>&1 && program=$1
            case $current in '=' | ':') current= ;; esac
            COMPREPLY=()
            while IFS= read -r line; do
                if [ -z "$kind" ]; then kind=$line; else COMPREPLY+=("${line%%$'\t'*}"); fi
            done < <("$program" completion --offer bash "$COMP_CWORD" -- "${COMP_WORDS[@]}" 2>/dev/null)
            case $kind in
            files | folders)
                compopt -o filenames 2>/dev/null
                local action=-f
                [ "$kind" = folders ] && action=-d
                while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen "$action" -- "$current")
                ;;
            esac
            case ${COMPREPLY[0]-} in *: | *=) compopt -o nospace 2>/dev/null ;; esac
        }
        complete -F _ssplug ssplug
        """#

    private static let zshScript = #"""
        #compdef ssplug
        # Completion of ssplug for zsh. Put it into a folder of $fpath, as _ssplug.
        _ssplug() {
            local kind line word
            local -a lines whole begun
            lines=("${(@f)$("$words[1]" completion --offer zsh $((CURRENT - 1)) -- "${words[@]}" 2>/dev/null)}")
            kind=$lines[1]
            shift lines
            for line in $lines; do
                word=${line%%$'\t'*}
                [[ $line == *$'\t'* ]] && line=${line#*$'\t'} || line=
                word=${word//:/\\:}
                case $word in
                *\\:) begun+=("$word:$line") ;;
                *) whole+=("$word:$line") ;;
                esac
            done
            (( $#whole )) && _describe -t words ssplug whole
            (( $#begun )) && _describe -t words ssplug begun -S ''
            case $kind in
            files) compset -P '--*='; _files ;;
            folders) compset -P '--*='; _files -/ ;;
            esac
        }
        if [[ $funcstack[1] == _ssplug ]]; then _ssplug "$@"; else compdef _ssplug ssplug; fi
        """#

    private static let fishScript = #"""
        # Completion of ssplug for fish. Put it into ~/.config/fish/completions/ssplug.fish
        function __ssplug_offer
            set -l current (commandline -ct)
            set -l words (commandline -opc) "$current"
            set -l lines (command ssplug completion --offer fish (math (count $words) - 1) -- $words 2>/dev/null)
            test (count $lines) -gt 1; and printf '%s\n' $lines[2..]
            switch "$lines[1]"
                case files
                    __fish_complete_path "$current"
                case folders
                    __fish_complete_directories "$current"
            end
        end
        complete -c ssplug -f -a '(__ssplug_offer)'
        """#
}
