# bash completion of casesconf-desktop; tests/installed/test_completions.py keeps it to the options that there are.

_casesconf_desktop() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} words="" suffix
    if [[ $word == = ]]; then  # bash takes --theme=dark for three words
        word=""
    elif [[ $before == = ]]; then
        before=${COMP_WORDS[COMP_CWORD-2]}
    fi
    case $before in
        --print-agenda) words="compact evening long-evening full-evening empty" ;;
        --text-scale) words="100 125 150 200" ;;
        --theme) words="dark light system" ;;
        --language | --room-language) words="system en de es fr ja pt_BR" ;;
        --guard) words="on off report" ;;
        --rehearse) words="10 60 600" ;;
        --deck | --check) ;;
        *)
            if [[ $word == -* ]]; then
                words="--help --list-agendas --print-agenda --deck --print-deck --check --theme --text-scale"
                words+=" --language --room-language --rehearse --play --guard --allow-capture --version"
            fi ;;
    esac
    if [[ $words ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
        return
    fi
    compopt -o filenames
    mapfile -t COMPREPLY < <(
        compgen -d -- "$word"
        for suffix in toml csv txt; do
            compgen -f -X "!*.$suffix" -- "$word"
        done
    )
}

complete -F _casesconf_desktop casesconf-desktop
