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
            local program=ssplug kind= line index last kept= current= rest=$COMP_LINE
            local -a words=()
            command -v -- "$1" >/dev/null 2>&1 && program=$1
            # bash takes words apart, such as at = : and @. What no space separates belongs together, and of the present
            # word it exchanges the last part alone.
            for ((index = 0; index <= COMP_CWORD; index++)); do
                current=${COMP_WORDS[index]}
                if [[ index -eq 0 || $rest == [[:space:]]* ]]; then
                    rest=${rest#"${rest%%[![:space:]]*}"}
                    words+=("$current")
                    kept=
                else
                    last=$((${#words[@]} - 1))
                    kept=${words[last]}
                    words[last]=$kept$current
                fi
                rest=${rest#"$current"}
            done
            case $current in '=' | ':' | '::' | '@') kept=$kept$current current= ;; esac
            COMPREPLY=()
            while IFS= read -r line; do
                if [ -z "$kind" ]; then kind=$line; continue; fi
                line=${line%%$'\t'*}
                COMPREPLY+=("${line#"$kept"}")
            done < <("$program" completion --offer bash "$((${#words[@]} - 1))" -- "${words[@]}" 2>/dev/null)
            # What stands behind an @ is none of the files that the shell would complete.
            case $kept in *@) kind=none ;; esac
            case $kind in
            files | folders)
                compopt -o filenames 2>/dev/null
                local action=-f
                [ "$kind" = folders ] && action=-d
                while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen "$action" -- "$current")
                ;;
            esac
            case ${COMPREPLY[0]-} in *: | *= | */) compopt -o nospace 2>/dev/null ;; esac
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
                *\\: | *= | */) begun+=("$word${line:+:$line}") ;;
                *) whole+=("$word${line:+:$line}") ;;
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
