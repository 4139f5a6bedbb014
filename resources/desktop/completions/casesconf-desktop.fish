# fish completion of casesconf-desktop; tests/installed/test_completions.py keeps it to the options that there are.

complete -c casesconf-desktop -s h -l help -d 'Show all options'
complete -c casesconf-desktop -l version -d 'Show the version'
complete -c casesconf-desktop -l list-agendas -d 'List the built-in agendas and your own'
complete -c casesconf-desktop -l print-agenda -x -a 'compact evening long-evening full-evening empty' -d 'Print a built-in agenda'
complete -c casesconf-desktop -l deck -r -F -d 'Prompts of your own, laid over ours'
complete -c casesconf-desktop -l print-deck -d 'Print our prompts'
complete -c casesconf-desktop -l check -r -F -d 'Say whether an agenda or a deck is right'
complete -c casesconf-desktop -l theme -x -a 'dark light system' -d 'Colours of the console'
complete -c casesconf-desktop -l rehearse -x -a '10 60 600' -d 'So many times as fast'
complete -c casesconf-desktop -l play -d 'Run a rehearsal by itself and tell it'
complete -c casesconf-desktop -l guard -x -a 'on off report' -d 'What keeps the promise that nothing is written'
complete -c casesconf-desktop -l allow-capture -d 'Windows: let screen recorders see the console'
