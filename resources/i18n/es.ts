<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Case {number} goes no further. {key} brings it back.</source>
        <extracomment>A teller withdrew, and the case is left out; the gap holds a key.</extracomment>
        <translation>El caso {number} llega hasta aquí. {key} lo trae de vuelta.</translation>
    </message>
    <message>
        <source>Asleep for {length}: counted. Press {key} to treat it as a pause.</source>
        <extracomment>The laptop slept, and the clock counted that time; the second gap holds a key.</extracomment>
        <translation>En reposo {length}: ese tiempo contó. Con {key} se toma como pausa.</translation>
    </message>
    <message>
        <source>the laptop did not sleep</source>
        <translation>el portátil no entró en reposo</translation>
    </message>
    <message>
        <source>The app stopped ({why}), and what was kept can&apos;t be read ({error}).</source>
        <extracomment>The app crashed: why, and what went wrong after it as programmers name it, such as &quot;ValueError&quot;.</extracomment>
        <translation>La aplicación se detuvo ({why}), y lo que se conservó no se puede leer ({error}).</translation>
    </message>
    <message>
        <source>The app stopped for a moment ({why}). The evening is as it was; what was being typed is not.</source>
        <extracomment>The app crashed, and went on at once; in brackets stands why: &quot;SIGSEGV&quot;, &quot;it did not answer any more&quot;.</extracomment>
        <translation>La aplicación se detuvo un momento ({why}). La noche sigue como estaba; lo que se estaba escribiendo, no.</translation>
    </message>
    <message>
        <source>it did not answer any more</source>
        <extracomment>Fills in &quot;The app stopped for a moment ({why}).&quot;</extracomment>
        <translation>dejó de responder</translation>
    </message>
    <message>
        <source>an error that nobody caught</source>
        <translation>una excepción que nadie capturó</translation>
    </message>
    <message>
        <source>There is no display here to open a window on. In a desktop session it opens by itself; without one, {command} tells an evening.</source>
        <extracomment>The gap holds a command.</extracomment>
        <translation>Aquí no hay pantalla donde abrir una ventana. En una sesión de escritorio se abre sola; sin ella, {command} cuenta una noche.</translation>
    </message>
    <message>
        <source>{file} is fine: {what}.</source>
        <extracomment>A file, and what it is: &quot;mine.toml is fine: 2 h, three cases, one break.&quot;</extracomment>
        <translation>{file} está bien: {what}.</translation>
    </message>
    <message>
        <source>Not started: {why}.</source>
        <translation>No se inició: {why}.</translation>
    </message>
    <message>
        <source>context</source>
        <comment>a part of a story</comment>
        <extracomment>The parts of a story of an incident: these five fill in &quot;On to: {part}&quot;.</extracomment>
        <translation>contexto</translation>
    </message>
    <message>
        <source>first signal</source>
        <comment>a part of a story</comment>
        <translation>primera señal</translation>
    </message>
    <message>
        <source>wrong turn</source>
        <comment>a part of a story</comment>
        <translation>pista falsa</translation>
    </message>
    <message>
        <source>recovery</source>
        <comment>a part of a story</comment>
        <translation>recuperación</translation>
    </message>
    <message>
        <source>aftermath</source>
        <comment>a part of a story</comment>
        <translation>el después</translation>
    </message>
    <message>
        <source>digits</source>
        <comment>how the room is told the time</comment>
        <extracomment>How the room is told the time near the end of a story: these three fill in &quot;signal: {signal}&quot;.</extracomment>
        <translation>números</translation>
    </message>
    <message>
        <source>gentle ring</source>
        <comment>how the room is told the time</comment>
        <translation>aro suave</translation>
    </message>
    <message>
        <source>none</source>
        <comment>how the room is told the time</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>to begin</source>
        <comment>why a prompt is offered</comment>
        <extracomment>These say in a word or two why a prompt is offered, beside it and in the middle of a line: for this moment ...</extracomment>
        <translation>para empezar</translation>
    </message>
    <message>
        <source>wrapping up</source>
        <comment>why a prompt is offered</comment>
        <translation>para ir terminando</translation>
    </message>
    <message>
        <source>over time</source>
        <comment>why a prompt is offered</comment>
        <translation>tiempo cumplido</translation>
    </message>
    <message>
        <source>first case</source>
        <comment>why a prompt is offered</comment>
        <translation>primer caso</translation>
    </message>
    <message>
        <source>last case</source>
        <comment>why a prompt is offered</comment>
        <translation>último caso</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <comment>why a prompt is offered</comment>
        <translation>nadie espera</translation>
    </message>
    <message>
        <source>long line</source>
        <comment>why a prompt is offered</comment>
        <translation>fila larga</translation>
    </message>
    <message>
        <source>curiosity</source>
        <comment>what a prompt is for</comment>
        <extracomment>... or for what a prompt does: for curiosity, against names, for more voices, about time ...</extracomment>
        <translation>curiosidad</translation>
    </message>
    <message>
        <source>safety</source>
        <comment>what a prompt is for</comment>
        <translation>seguridad</translation>
    </message>
    <message>
        <source>no names</source>
        <comment>what a prompt is for</comment>
        <translation>sin nombres</translation>
    </message>
    <message>
        <source>beyond blame</source>
        <comment>what a prompt is for</comment>
        <translation>otra mirada</translation>
    </message>
    <message>
        <source>more voices</source>
        <comment>what a prompt is for</comment>
        <translation>más voces</translation>
    </message>
    <message>
        <source>draws out</source>
        <comment>what a prompt is for</comment>
        <translation>anima a hablar</translation>
    </message>
    <message>
        <source>feelings</source>
        <comment>what a prompt is for</comment>
        <translation>emociones</translation>
    </message>
    <message>
        <source>quiet</source>
        <comment>what a prompt is for</comment>
        <translation>silencio</translation>
    </message>
    <message>
        <source>time</source>
        <comment>what a prompt is for</comment>
        <translation>tiempo</translation>
    </message>
    <message>
        <source>pinned</source>
        <comment>why a prompt is offered</comment>
        <extracomment>The facilitator pinned the prompt: it is offered first.</extracomment>
        <translation>fijada</translation>
    </message>
    <message>
        <source>said before</source>
        <comment>why a prompt is offered</comment>
        <translation>ya se dijo</translation>
    </message>
    <message>
        <source>The evening ended before it began.</source>
        <translation>La noche terminó antes de empezar.</translation>
    </message>
    <message>
        <source>One turn in the line, a first time.</source>
        <extracomment>Somebody spoke once; a first time: for the first time in this case.</extracomment>
        <translation>Un turno en la fila, y fue de una voz nueva.</translation>
    </message>
    <message>
        <source>One turn in the line.</source>
        <translation>Un turno en la fila.</translation>
    </message>
    <message>
        <source>{number} turns in the line, none of them a first time.</source>
        <translation>{number} turnos en la fila, ninguno de una voz nueva.</translation>
    </message>
    <message>
        <source>{number} turns in the line, {first} of them a first time.</source>
        <extracomment>Numbers in words: &quot;Seven turns in the line, three of them a first time.&quot;</extracomment>
        <translation>{number} turnos en la fila, {first} de voces nuevas.</translation>
    </message>
    <message>
        <source>{number} turns in the line, one of them a first time.</source>
        <translation>{number} turnos en la fila, uno de una voz nueva.</translation>
    </message>
    <message>
        <source>No case was told.</source>
        <translation>No se contó ningún caso.</translation>
    </message>
    <message>
        <source>The one case was told.</source>
        <translation>Se contó el único caso.</translation>
    </message>
    <message>
        <source>All {number} cases were told.</source>
        <translation>Se contaron los {number} casos.</translation>
    </message>
    <message>
        <source>One of {planned} cases was told.</source>
        <extracomment>Numbers in words: &quot;Two of three cases were told.&quot;</extracomment>
        <translation>Se contó uno de los {planned} casos.</translation>
    </message>
    <message>
        <source>{number} of {planned} cases were told.</source>
        <translation>Se contaron {number} de los {planned} casos.</translation>
    </message>
    <message>
        <source>The evening took {length}, as planned.</source>
        <translation>La noche duró {length}, como estaba previsto.</translation>
    </message>
    <message>
        <source>The evening took {length}, one minute longer than planned.</source>
        <translation>La noche duró {length}, un minuto más de lo previsto.</translation>
    </message>
    <message>
        <source>The evening took {length}, one minute shorter than planned.</source>
        <translation>La noche duró {length}, un minuto menos de lo previsto.</translation>
    </message>
    <message>
        <source>The evening took {length}, {number} minutes longer than planned.</source>
        <extracomment>A length of time by its signs, and a number in words: &quot;2 h 5 min, five minutes longer&quot;.</extracomment>
        <translation>La noche duró {length}, {number} minutos más de lo previsto.</translation>
    </message>
    <message>
        <source>The evening took {length}, {number} minutes shorter than planned.</source>
        <translation>La noche duró {length}, {number} minutos menos de lo previsto.</translation>
    </message>
    <message>
        <source>hidden here</source>
        <extracomment>In the place of what is hidden while the room could read along.</extracomment>
        <translation>oculto aquí</translation>
    </message>
    <message>
        <source>off limits: {what}</source>
        <extracomment>What the teller would rather not be asked about, and how the room is told the time near the end.</extracomment>
        <translation>temas vetados: {what}</translation>
    </message>
    <message>
        <source>called “{alias}”</source>
        <extracomment>What the company is called tonight.</extracomment>
        <translation>alias “{alias}”</translation>
    </message>
    <message>
        <source>signal: {signal}</source>
        <translation>señal: {signal}</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>a row of the handover card</comment>
        <extracomment>These six head the rows of a card that tells somebody who takes over where the evening is. First, what goes on now.</extracomment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>a row of the handover card</comment>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Then</source>
        <comment>a row of the handover card</comment>
        <extracomment>What comes next; and how late the evening is.</extracomment>
        <translation>Después</translation>
    </message>
    <message>
        <source>Clock</source>
        <comment>a row of the handover card</comment>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Room</source>
        <comment>a row of the handover card</comment>
        <extracomment>What is on the room screen; and what the teller asked for.</extracomment>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Card</source>
        <comment>a row of the handover card</comment>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>story</source>
        <comment>within a line</comment>
        <extracomment>These are parts of a case, within a line: &quot;Case 2 of 3, discussion, 08:24 left&quot;.</extracomment>
        <translation>relato</translation>
    </message>
    <message>
        <source>questions</source>
        <comment>within a line</comment>
        <translation>preguntas</translation>
    </message>
    <message>
        <source>discussion</source>
        <comment>within a line</comment>
        <translation>conversación</translation>
    </message>
    <message>
        <source>last word</source>
        <comment>within a line</comment>
        <translation>última palabra</translation>
    </message>
    <message>
        <source>break</source>
        <comment>within a line</comment>
        <translation>descanso</translation>
    </message>
    <message>
        <source>The evening has not begun.</source>
        <translation>La noche no ha empezado.</translation>
    </message>
    <message>
        <source>It is over.</source>
        <translation>Ya terminó.</translation>
    </message>
    <message>
        <source>{place}: the room is asked</source>
        <extracomment>A place in the evening such as &quot;Case 2 of 3, story&quot;.</extracomment>
        <translation>{place}: pregunta para la sala</translation>
    </message>
    <message>
        <source>{time} over</source>
        <extracomment>Minutes and seconds that are left of a part, or past it.</extracomment>
        <translation>{time} de más</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>within a line</comment>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>{name} has the floor</source>
        <translation>{name} tiene la palabra</translation>
    </message>
    <message>
        <source>{name} speaks</source>
        <extracomment>This and the next two are parts of one line: &quot;Mara speaks, next Kofi, 2 hands&quot;.</extracomment>
        <translation>habla {name}</translation>
    </message>
    <message>
        <source>back to {name}</source>
        <translation>vuelve {name}</translation>
    </message>
    <message>
        <source>next {name}</source>
        <translation>sigue {name}</translation>
    </message>
    <message>
        <source>The evening ends</source>
        <translation>La noche termina</translation>
    </message>
    <message>
        <source>{place}, at {time}</source>
        <extracomment>What comes next and when: &quot;Case 2 of 3, story, at 19:40&quot;.</extracomment>
        <translation>{place}, a las {time}</translation>
    </message>
    <message>
        <source>{late}, ends {time}, {left}</source>
        <extracomment>How late the evening is, when it ends, what is then left: &quot;5 min behind, ends 21:10, 20 min in hand&quot;.</extracomment>
        <translation>{late}, termina a las {time}, {left}</translation>
    </message>
    <message>
        <source>blank</source>
        <comment>the room screen</comment>
        <extracomment>These six tell what is on the room screen: it is blank, its picture is frozen, it shows the Rule ...</extracomment>
        <translation>vacía</translation>
    </message>
    <message>
        <source>frozen</source>
        <comment>the room screen</comment>
        <translation>congelada</translation>
    </message>
    <message>
        <source>the Rule</source>
        <extracomment>How this company talks to each other: the Rule of the evening.
----------
The Chatham House Rule.</extracomment>
        <translation>la Regla</translation>
    </message>
    <message>
        <source>a prompt</source>
        <translation>una frase</translation>
    </message>
    <message>
        <source>the gentle ring</source>
        <translation>el aro suave</translation>
    </message>
    <message>
        <source>no timer, as the teller asked</source>
        <translation>sin reloj, como pidió quien cuenta</translation>
    </message>
    <message>
        <source>a hand</source>
        <extracomment>A raised hand of nobody in particular, in the place of a name; and who tells the story, where no name is known.</extracomment>
        <translation>una mano</translation>
    </message>
    <message>
        <source>The teller</source>
        <translation>Quien cuenta</translation>
    </message>
    <message>
        <source>Done speaking</source>
        <extracomment>What the key does: nobody is next.</extracomment>
        <translation>Fin del turno</translation>
    </message>
    <message>
        <source>The round is over</source>
        <translation>Terminó la ronda</translation>
    </message>
    <message>
        <source>Back to: {name}</source>
        <extracomment>On a key: who gets the floor next; or again, after an interruption.</extracomment>
        <translation>Vuelve: {name}</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>Siguiente: {name}</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>the line</comment>
        <extracomment>The line of those who wait to speak, where nobody does.</extracomment>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>open</source>
        <comment>the line</comment>
        <translation>abierta</translation>
    </message>
    <message numerus="yes">
        <source>%n hand(|s), for later</source>
        <extracomment>These hands are for the discussion, which is still to come.</extracomment>
        <translation>
            <numerusform>%n mano, para después</numerusform>
            <numerusform>%n manos, para después</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand(|s), closed</source>
        <translation>
            <numerusform>%n mano, fila cerrada</numerusform>
            <numerusform>%n manos, fila cerrada</numerusform>
        </translation>
    </message>
    <message>
        <source>all have spoken</source>
        <extracomment>This and the next nine are parts of a list in one line. Numbers are in words: &quot;two have not spoken yet&quot;.</extracomment>
        <translation>todo el mundo ha hablado</translation>
    </message>
    <message>
        <source>one has not spoken yet</source>
        <translation>falta una voz por oír</translation>
    </message>
    <message>
        <source>{number} have not spoken yet</source>
        <translation>faltan {number} voces por oír</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the line</source>
        <translation>
            <numerusform>%n más en la fila</numerusform>
            <numerusform>%n más en la fila</numerusform>
        </translation>
    </message>
    <message>
        <source>one parked</source>
        <extracomment>Topics that were put aside, to come back to them.</extracomment>
        <translation>un tema apartado</translation>
    </message>
    <message>
        <source>{number} parked</source>
        <translation>{number} temas apartados</translation>
    </message>
    <message>
        <source>one stepped out</source>
        <extracomment>People who left the circle for a while.</extracomment>
        <translation>una persona fuera</translation>
    </message>
    <message>
        <source>{number} stepped out</source>
        <translation>{number} personas fuera</translation>
    </message>
    <message>
        <source>names hidden</source>
        <comment>in the line</comment>
        <translation>nombres ocultos</translation>
    </message>
    <message>
        <source>in order</source>
        <comment>how people speak</comment>
        <extracomment>Everybody speaks in the order in which hands went up.</extracomment>
        <translation>por orden</translation>
    </message>
    <message>
        <source>telling the story</source>
        <extracomment>These three stand after the name of the person who tells, or told, the story.</extracomment>
        <translation>en pleno relato</translation>
    </message>
    <message>
        <source>has the last word</source>
        <translation>última palabra</translation>
    </message>
    <message>
        <source>storyteller, may always answer</source>
        <translation>siempre puede responder</translation>
    </message>
    <message>
        <source>answers</source>
        <comment>the teller</comment>
        <translation>responde</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a part of the evening</comment>
        <translation>ya pasó</translation>
    </message>
    <message>
        <source>now</source>
        <comment>a part of the evening</comment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>planned for {time}</source>
        <translation>previsto a las {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n min used</source>
        <translation>
            <numerusform>%n min usado</numerusform>
            <numerusform>%n min usados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min given back</source>
        <translation>
            <numerusform>%n min devuelto</numerusform>
            <numerusform>%n min devueltos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min past the plan</source>
        <translation>
            <numerusform>%n min de más</numerusform>
            <numerusform>%n min de más</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} so far</source>
        <translation>acumulado {minutes}</translation>
    </message>
    <message>
        <source>hand up</source>
        <comment>who sits there</comment>
        <extracomment>Somebody who sits there has raised a hand.</extracomment>
        <translation>mano levantada</translation>
    </message>
    <message>
        <source>speaks</source>
        <comment>who sits there</comment>
        <translation>habla</translation>
    </message>
    <message>
        <source>next</source>
        <comment>who sits there</comment>
        <translation>sigue</translation>
    </message>
    <message>
        <source>stepped out</source>
        <comment>who sits there</comment>
        <translation>fuera</translation>
    </message>
    <message>
        <source>spoke once</source>
        <translation>habló una vez</translation>
    </message>
    <message>
        <source>spoke more than once</source>
        <translation>habló más de una vez</translation>
    </message>
    <message>
        <source>past the usual turn</source>
        <translation>más allá del turno habitual</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(|s) left</source>
        <translation>
            <numerusform>queda %n minuto</numerusform>
            <numerusform>quedan %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(|s) past the plan</source>
        <translation>
            <numerusform>%n minuto más de lo previsto</numerusform>
            <numerusform>%n minutos más de lo previsto</numerusform>
        </translation>
    </message>
    <message>
        <source>the time is up</source>
        <translation>tiempo cumplido</translation>
    </message>
    <message numerus="yes">
        <source>spoke %n time(|s)</source>
        <translation>
            <numerusform>habló %n vez</numerusform>
            <numerusform>habló %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <comment>the clock</comment>
        <extracomment>These three stand on one key.</extracomment>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>the clock</comment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>the clock</comment>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <extracomment>On a key: what comes next, such as &quot;Next: Case 2&quot; or &quot;Next: Break&quot;.</extracomment>
        <translation>Siguiente: {title}</translation>
    </message>
    <message>
        <source>End the evening</source>
        <translation>Terminar la noche</translation>
    </message>
    <message>
        <source>Case {number} of {count}, told by {name}</source>
        <translation>Caso {number} de {count}, contado por {name}</translation>
    </message>
    <message>
        <source>the story keeps {time}</source>
        <extracomment>This and the next four go on after a state such as &quot;Running&quot;; while the room is asked, a story waits.</extracomment>
        <translation>el relato conserva {time}</translation>
    </message>
    <message>
        <source>the story is {time} over</source>
        <translation>el relato lleva {time} de más</translation>
    </message>
    <message>
        <source>starts at {time}</source>
        <translation>empieza a las {time}</translation>
    </message>
    <message>
        <source>planned until {time}</source>
        <translation>previsto hasta {time}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <extracomment>In a list: who tells, how long it takes, until when.</extracomment>
        <translation>hasta {time}</translation>
    </message>
    <message>
        <source>to the start</source>
        <extracomment>This and the next five stand under the digits in the dial: 05:00 to the start. Keep them short.</extracomment>
        <translation>para empezar</translation>
    </message>
    <message>
        <source>so far</source>
        <comment>under the time gone</comment>
        <translation>hasta ahora</translation>
    </message>
    <message>
        <source>for the room</source>
        <translation>para la sala</translation>
    </message>
    <message>
        <source>paused {time}</source>
        <translation>en pausa {time}</translation>
    </message>
    <message>
        <source>past {length}</source>
        <extracomment>Time left of a length, or time past it: 08:24 of 10 min, +02:00 past 10 min.</extracomment>
        <translation>tras {length}</translation>
    </message>
    <message>
        <source>of {length}</source>
        <translation>de {length}</translation>
    </message>
    <message>
        <source>Waiting for the start</source>
        <translation>A la espera del inicio</translation>
    </message>
    <message>
        <source>The room is asked</source>
        <translation>Pregunta para la sala</translation>
    </message>
    <message>
        <source>Stories −{amount}</source>
        <extracomment>On a key: so much less time for each story to come, which only a person decides.</extracomment>
        <translation>Relatos −{amount}</translation>
    </message>
    <message>
        <source>A new plan</source>
        <translation>Un plan nuevo</translation>
    </message>
    <message>
        <source>The plan holds</source>
        <translation>El plan se mantiene</translation>
    </message>
    <message>
        <source>No plan is enough</source>
        <translation>Ningún plan alcanza</translation>
    </message>
    <message>
        <source>What wins nothing can be given back.</source>
        <extracomment>Of time that an earlier plan took from somebody and that makes the evening end no earlier any more.</extracomment>
        <translation>Lo recortado que no ayuda se puede devolver.</translation>
    </message>
    <message>
        <source>Now it ends {amount} after the planned end, {time}.</source>
        <extracomment>&quot;It&quot; is the evening as it is now, without the new plan: it ends &quot;5 min after the planned end, 21:10&quot;.</extracomment>
        <translation>Ahora termina {amount} tras el fin previsto ({time}).</translation>
    </message>
    <message>
        <source>Now it ends {amount} after the venue closes at {time}.</source>
        <extracomment>The same, by when the venue closes.</extracomment>
        <translation>Ahora termina {amount} tras cerrar el local ({time}).</translation>
    </message>
    <message>
        <source>Nothing has to be taken: {time} can be kept.</source>
        <extracomment>From nobody; the evening can end at that time.</extracomment>
        <translation>No hay que recortar nada: se puede terminar a las {time}.</translation>
    </message>
    <message>
        <source>With the new plan it ends at {time}.</source>
        <translation>Con el plan nuevo termina a las {time}.</translation>
    </message>
    <message>
        <source>Some of what was taken can be given back.</source>
        <extracomment>Time that a new plan took from breaks and discussions.</extracomment>
        <translation>Parte de lo recortado se puede devolver.</translation>
    </message>
    <message>
        <source>What was taken can be given back.</source>
        <translation>Lo recortado se puede devolver.</translation>
    </message>
    <message>
        <source>{amount} cannot be found.</source>
        <extracomment>So much time nobody can lose any more.</extracomment>
        <translation>No hay de dónde sacar {amount}.</translation>
    </message>
    <message>
        <source>Leave a case out?</source>
        <translation>¿Dejar fuera un caso?</translation>
    </message>
    <message>
        <source>A case</source>
        <extracomment>A case that is left out, and so has no number.</extracomment>
        <translation>Un caso</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>In the place of a length: this part of the evening will not happen.</extracomment>
        <translation>queda fuera</translation>
    </message>
    <message>
        <source>There is this screen alone: names, prompts and cards are hidden while the room is shown.</source>
        <extracomment>These sentences are about the screen for the room.</extracomment>
        <translation>Hay una sola pantalla: mientras se ve la sala, se ocultan nombres, frases y fichas.</translation>
    </message>
    <message>
        <source>It was closed by hand. F5 brings it back.</source>
        <extracomment>F5 is a key.</extracomment>
        <translation>Se cerró a mano. F5 la trae de vuelta.</translation>
    </message>
    <message>
        <source>No second screen yet. It may be plugged in at any time.</source>
        <translation>Aún no hay segunda pantalla. Se puede conectar en cualquier momento.</translation>
    </message>
    <message>
        <source>Both screens show the same. Extend the desktop, else names, prompts and cards stay hidden.</source>
        <translation>Las dos pantallas muestran lo mismo. Extiende el escritorio; si no, nombres, frases y fichas siguen ocultos.</translation>
    </message>
    <message>
        <source>This laptop stays awake until the evening ends.</source>
        <translation>Este portátil sigue despierto hasta que termine la noche.</translation>
    </message>
    <message>
        <source>It may fall asleep. Set its sleep to never.</source>
        <extracomment>The laptop may; its settings tell after how long it does.</extracomment>
        <translation>Puede dormirse. Pon la suspensión en “nunca”.</translation>
    </message>
    <message>
        <source>Press its keys: this tells what each would do, and nothing is done.</source>
        <extracomment>The keys of a clicker, with which somebody goes on to the next step from afar.</extracomment>
        <translation>Presiona sus teclas: aquí se lee qué haría cada una, y no pasa nada.</translation>
    </message>
    <message>
        <source>{what}, {how}. Ctrl+P tells all of it.</source>
        <extracomment>Both gaps say how well it is kept that nothing is written: &quot;Nothing is being written, 9 of 9 attempts refused&quot;.</extracomment>
        <translation>{what}, {how}. Ctrl+P lo cuenta todo.</translation>
    </message>
    <message>
        <source>Room screen</source>
        <extracomment>These four head the rows of a card about what is ready before the doors open.</extracomment>
        <translation>Pantalla de la sala</translation>
    </message>
    <message>
        <source>Awake</source>
        <extracomment>Whether the laptop stays awake.</extracomment>
        <translation>Despierto</translation>
    </message>
    <message>
        <source>Clicker</source>
        <extracomment>A remote control for presentations.</extracomment>
        <translation>Control remoto</translation>
    </message>
    <message>
        <source>Nothing written</source>
        <translation>Nada escrito</translation>
    </message>
    <message>
        <source>breaks would lose {amount} each</source>
        <extracomment>What some would lose in a new plan, all the same or some more than others.</extracomment>
        <translation>los descansos perderían {amount} cada uno</translation>
    </message>
    <message>
        <source>breaks would lose up to {amount}</source>
        <translation>los descansos perderían hasta {amount}</translation>
    </message>
    <message>
        <source>discussions would lose {amount} each</source>
        <translation>las conversaciones perderían {amount} cada una</translation>
    </message>
    <message>
        <source>discussions would lose up to {amount}</source>
        <translation>las conversaciones perderían hasta {amount}</translation>
    </message>
    <message>
        <source>discussions {amount} each</source>
        <extracomment>The same, after &quot;breaks would lose ...&quot; in a list.</extracomment>
        <translation>las conversaciones {amount} cada una</translation>
    </message>
    <message>
        <source>discussions up to {amount}</source>
        <translation>las conversaciones hasta {amount}</translation>
    </message>
    <message>
        <source>{step} would lose {amount}</source>
        <extracomment>What one would lose in a new plan; and the same, after &quot;breaks would lose ...&quot; in a list.</extracomment>
        <translation>{step} perdería {amount}</translation>
    </message>
    <message>
        <source>{step} {amount}</source>
        <comment>would lose</comment>
        <translation>{step} {amount}</translation>
    </message>
    <message>
        <source>wipes the teller’s card</source>
        <extracomment>What the next step would do to the teller&apos;s card, and that this is for good.</extracomment>
        <translation>borra la ficha de quien cuenta</translation>
    </message>
    <message>
        <source>undo does not bring it back</source>
        <translation>deshacer no la trae de vuelta</translation>
    </message>
    <message>
        <source>ends {time} as before, {left}</source>
        <extracomment>When the evening would end, and what would then be in hand: &quot;ends 21:10, 20 min in hand&quot;.</extracomment>
        <translation>termina a las {time} como antes, {left}</translation>
    </message>
    <message>
        <source>ends {time}, {left}</source>
        <translation>termina a las {time}, {left}</translation>
    </message>
    <message>
        <source>{amount} more for {step}</source>
        <extracomment>A minute more or less for another part: &quot;the discussion of Case 3&quot;.</extracomment>
        <translation>{amount} más para {step}</translation>
    </message>
    <message>
        <source>{amount} less for {step}</source>
        <translation>{amount} menos para {step}</translation>
    </message>
    <message>
        <source>{amount} more</source>
        <extracomment>What an act would do, before it is done: a minute more or less.</extracomment>
        <translation>{amount} más</translation>
    </message>
    <message>
        <source>{amount} less</source>
        <translation>{amount} menos</translation>
    </message>
    <message>
        <source>{amount} more, if the room agrees</source>
        <translation>{amount} más, si la sala quiere</translation>
    </message>
    <message>
        <source>Back to the story</source>
        <translation>Volver al relato</translation>
    </message>
    <message>
        <source>The room is asked for {length}</source>
        <translation>Pregunta para la sala, {length}</translation>
    </message>
    <message>
        <source>The reserve case</source>
        <extracomment>One more case than was planned.</extracomment>
        <translation>El caso de reserva</translation>
    </message>
    <message>
        <source>{amount} less spare time</source>
        <translation>{amount} menos de tiempo de margen</translation>
    </message>
    <message>
        <source>{amount} cannot be found</source>
        <translation>no hay de dónde sacar {amount}</translation>
    </message>
    <message>
        <source>{amount} more cannot be found</source>
        <extracomment>So much time nobody can lose any more; &quot;more&quot; if some could not be found before.</extracomment>
        <translation>no hay de dónde sacar {amount} más</translation>
    </message>
    <message>
        <source>The guard is off</source>
        <extracomment>The guard keeps the promise that nothing is written. This is said of a run that was asked not to have it.</extracomment>
        <translation>La protección está apagada</translation>
    </message>
    <message>
        <source>for debugging only: type no name</source>
        <translation>solo para depurar: no escribas nombres</translation>
    </message>
    <message>
        <source>Nothing is being written</source>
        <translation>No se escribe nada</translation>
    </message>
    <message>
        <source>The kernel refuses this program every file write, every program start and every new connection.</source>
        <extracomment>The kernel of the operating system; this and the next three say how well it is kept that nothing is written.</extracomment>
        <translation>El kernel le niega a esta aplicación toda escritura de archivos, todo inicio de programas y toda conexión nueva.</translation>
    </message>
    <message>
        <source>Not all that could guard this evening is in force here. What is missing is told below.</source>
        <translation>No todo lo que podría proteger esta noche está en vigor aquí. Abajo se lee lo que falta.</translation>
    </message>
    <message>
        <source>This program does not write. Nothing on this system enforces it.</source>
        <translation>Esta aplicación no escribe. Nada en este sistema lo impone.</translation>
    </message>
    <message>
        <source>The system refuses this program file writes. Programs and connections it does not start, unenforced.</source>
        <translation>El sistema le niega a esta aplicación escribir archivos. Tampoco inicia programas ni conexiones, pero eso nadie lo impone.</translation>
    </message>
    <message>
        <source>Cameras, phones and screen recorders. Administrators and malware. What the desktop and its input methods remember. Hibernation. That the app was started. A laptop taken while it runs.</source>
        <extracomment>What no program can promise to keep out, or to hide.</extracomment>
        <translation>Cámaras, teléfonos y grabadoras de pantalla. El software malicioso y quien administra el equipo. Lo que recuerdan el escritorio y sus métodos de entrada. La hibernación. Que la aplicación se inició. Que alguien se lleve el portátil en marcha.</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>Whether something is in force, at the beginning of a line in a terminal, in four letters or fewer.</extracomment>
        <translation>sí</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>NO</translation>
    </message>
    <message>
        <source>This can&apos;t vouch for the computer: {why}. Memory may reach the disk.</source>
        <extracomment>Swap: memory that the system puts on a disk. The gap says why that may happen in clear.</extracomment>
        <translation>No se puede responder por este equipo: {why}. La memoria puede llegar al disco.</translation>
    </message>
    <message>
        <source>None of it in clear on a disk.</source>
        <translation>Nada de la memoria queda sin cifrar en un disco.</translation>
    </message>
    <message>
        <source>This program does not write</source>
        <extracomment>Here and below, the first words head the second ones, in one line.</extracomment>
        <translation>Esta aplicación no escribe</translation>
    </message>
    <message>
        <source>the system does not enforce it</source>
        <translation>el sistema no lo impone</translation>
    </message>
    <message>
        <source>Not all is guarded</source>
        <translation>No todo está protegido</translation>
    </message>
    <message>
        <source>Swap is on</source>
        <translation>La swap está activa</translation>
    </message>
    <message>
        <source>memory may reach the disk</source>
        <translation>la memoria puede llegar al disco</translation>
    </message>
    <message>
        <source>Rehearsal, {speed} times as fast</source>
        <translation>Ensayo, {speed} veces más rápido</translation>
    </message>
    <message>
        <source>nothing is written</source>
        <translation>no se escribe nada</translation>
    </message>
    <message>
        <source>Never promised: {what}</source>
        <translation>Lo que nunca se promete: {what}</translation>
    </message>
    <message>
        <source>It was started with --guard off. Nothing is enforced, and names do not belong here.</source>
        <extracomment>--guard off is typed so in any language.</extracomment>
        <translation>Se inició con --guard off. Nada se impone, y aquí no van nombres.</translation>
    </message>
    <message>
        <source>in memory only</source>
        <translation>solo en memoria</translation>
    </message>
    <message>
        <source>{refused} of {attempts} attempts refused</source>
        <extracomment>Attempts to write, made on purpose: all should be refused.</extracomment>
        <translation>{refused} de {attempts} intentos rechazados</translation>
    </message>
    <message>
        <source>{refused} of {attempts} real attempts to write were refused.</source>
        <extracomment>Made on purpose: all should be refused.</extracomment>
        <translation>{refused} de {attempts} intentos reales de escribir fueron rechazados.</translation>
    </message>
    <message>
        <source>Nothing has tried since.</source>
        <translation>Desde entonces, nada lo ha intentado.</translation>
    </message>
    <message numerus="yes">
        <source>Since then something tried %n time(|s).</source>
        <extracomment>Something tried to write, and was stopped.</extracomment>
        <translation>
            <numerusform>Desde entonces, algo lo intentó %n vez.</numerusform>
            <numerusform>Desde entonces, algo lo intentó %n veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since then something tried once.</source>
        <translation>Desde entonces, algo lo intentó una vez.</translation>
    </message>
    <message>
        <source>{amount} of this program now.</source>
        <extracomment>So much of the memory of this program lies in swap, such as &quot;12 kB&quot;.</extracomment>
        <translation>Ahora hay ahí {amount} de esta aplicación.</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Swap</translation>
    </message>
    <message>
        <source>For the opening</source>
        <extracomment>Each of these heads a list of sentences that the facilitator may say: what they are for, or when they help.</extracomment>
        <translation>Para la apertura</translation>
    </message>
    <message>
        <source>For the story</source>
        <translation>Para el relato</translation>
    </message>
    <message>
        <source>For the questions</source>
        <translation>Para las preguntas</translation>
    </message>
    <message>
        <source>For the discussion</source>
        <translation>Para la conversación</translation>
    </message>
    <message>
        <source>For the closing</source>
        <translation>Para el cierre</translation>
    </message>
    <message>
        <source>Talk it over</source>
        <extracomment>The hosts talk the evening over, once it has ended.</extracomment>
        <translation>Para el balance</translation>
    </message>
    <message>
        <source>Before it starts</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>For the last word</source>
        <translation>Para la última palabra</translation>
    </message>
    <message>
        <source>In the break</source>
        <translation>En el descanso</translation>
    </message>
    <message>
        <source>When blame comes up</source>
        <translation>Cuando asoma la culpa</translation>
    </message>
    <message>
        <source>When a name falls</source>
        <translation>Cuando se escapa un nombre</translation>
    </message>
    <message>
        <source>When one voice fills the room</source>
        <translation>Cuando una voz llena la sala</translation>
    </message>
    <message>
        <source>When nobody speaks</source>
        <translation>Cuando nadie habla</translation>
    </message>
    <message>
        <source>When someone is hurting</source>
        <translation>Cuando alguien lo pasa mal</translation>
    </message>
    <message>
        <source>When it goes too deep</source>
        <translation>Cuando se va muy a fondo</translation>
    </message>
    <message>
        <source>When advice comes</source>
        <translation>Cuando llegan consejos</translation>
    </message>
    <message>
        <source>When it runs over</source>
        <translation>Cuando se alarga</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>Over the sentences that a search found.</extracomment>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Back takes it up as it was left. Next goes on without the rest of it.</source>
        <extracomment>Back and Next are keys; a break was put in, and stopped what went on.</extracomment>
        <translation>Con Atrás se retoma tal como quedó. Con Siguiente se sigue sin el resto.</translation>
    </message>
    <message>
        <source>{left} tonight. Nothing has to be cut yet.</source>
        <extracomment>What is in hand before the venue closes: &quot;20 min in hand tonight&quot;.</extracomment>
        <translation>{left} esta noche. Todavía no hay que recortar nada.</translation>
    </message>
    <message>
        <source>{left}. P shows a new plan: talks pay, the next story does not.</source>
        <extracomment>How long after the venue closes the evening ends. P is a key; talks lose time, the next story does not.</extracomment>
        <translation>{left}. P muestra un plan nuevo: ceden las conversaciones, el próximo relato no.</translation>
    </message>
    <message>
        <source>{length} in hand</source>
        <translation>{length} de margen</translation>
    </message>
    <message>
        <source>{length} too long</source>
        <translation>{length} de más</translation>
    </message>
    <message>
        <source>Venue closes</source>
        <translation>El local cierra</translation>
    </message>
    <message>
        <source>{length} to go</source>
        <extracomment>How long it is until the evening starts: &quot;12 min to go&quot;.</extracomment>
        <translation>{length} para empezar</translation>
    </message>
    <message>
        <source>it would change nothing now</source>
        <extracomment>These say in a few words why an act is of no use now, beside its name in a list of acts.</extracomment>
        <translation>ahora no cambiaría nada</translation>
    </message>
    <message>
        <source>once the doors are open</source>
        <translation>con las puertas ya abiertas</translation>
    </message>
    <message>
        <source>the evening is over</source>
        <translation>la noche terminó</translation>
    </message>
    <message>
        <source>before the doors open</source>
        <translation>antes de abrir las puertas</translation>
    </message>
    <message>
        <source>this step has no clock</source>
        <extracomment>A step is a part of the evening.</extracomment>
        <translation>este tramo no tiene reloj</translation>
    </message>
    <message>
        <source>its clock has not started</source>
        <translation>su reloj no ha empezado</translation>
    </message>
    <message>
        <source>nobody is in the line</source>
        <translation>no hay nadie en la fila</translation>
    </message>
    <message>
        <source>nothing came before this</source>
        <translation>no hay nada antes de esto</translation>
    </message>
    <message>
        <source>nothing comes after this</source>
        <translation>no hay nada después de esto</translation>
    </message>
    <message>
        <source>there is nothing to interrupt</source>
        <translation>no hay nada que interrumpir</translation>
    </message>
    <message>
        <source>no teller is left to withdraw</source>
        <translation>no queda ningún relato por retirar</translation>
    </message>
    <message>
        <source>nobody spoke before</source>
        <translation>nadie habló antes</translation>
    </message>
    <message>
        <source>in questions and discussion</source>
        <extracomment>Only there.</extracomment>
        <translation>en preguntas y conversación</translation>
    </message>
    <message>
        <source>nobody to go around to: hands or chairs first</source>
        <translation>no hay ronda sin manos ni sillas</translation>
    </message>
    <message>
        <source>nobody has the floor</source>
        <translation>nadie tiene la palabra</translation>
    </message>
    <message>
        <source>no topic is parked</source>
        <translation>no hay temas apartados</translation>
    </message>
    <message>
        <source>the floor is the teller’s</source>
        <translation>la palabra es de quien cuenta</translation>
    </message>
    <message>
        <source>no hand is chosen</source>
        <translation>no hay ninguna mano elegida</translation>
    </message>
    <message>
        <source>this one is only said</source>
        <extracomment>A prompt that is never shown to the room.</extracomment>
        <translation>esta solo se dice</translation>
    </message>
    <message>
        <source>in a story</source>
        <extracomment>Only there.</extracomment>
        <translation>en un relato</translation>
    </message>
    <message>
        <source>extended three times already</source>
        <translation>ya se prolongó tres veces</translation>
    </message>
    <message>
        <source>it is at its last part</source>
        <extracomment>A story has parts; and: what was asked for is the case already.</extracomment>
        <translation>está en su última parte</translation>
    </message>
    <message>
        <source>it is so anyway</source>
        <translation>ya está así</translation>
    </message>
    <message>
        <source>no cases</source>
        <extracomment>This and the next five are parts of a list, with a number in words: &quot;three cases, one break&quot;.</extracomment>
        <translation>sin casos</translation>
    </message>
    <message>
        <source>one case</source>
        <translation>un caso</translation>
    </message>
    <message>
        <source>{number} cases</source>
        <translation>{number} casos</translation>
    </message>
    <message>
        <source>no breaks</source>
        <translation>sin descansos</translation>
    </message>
    <message>
        <source>one break</source>
        <translation>un descanso</translation>
    </message>
    <message>
        <source>{number} breaks</source>
        <translation>{number} descansos</translation>
    </message>
    <message numerus="yes">
        <source>%n prompt(|s), with ours</source>
        <extracomment>Prompts of the facilitator&apos;s own, with those that come with the app or in their place.</extracomment>
        <translation>
            <numerusform>%n frase, con las nuestras</numerusform>
            <numerusform>%n frases, con las nuestras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prompt(|s), instead of ours</source>
        <translation>
            <numerusform>%n frase, en lugar de las nuestras</numerusform>
            <numerusform>%n frases, en lugar de las nuestras</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}, after Case {number}</source>
        <extracomment>A part of the evening such as a break, and where it is.</extracomment>
        <translation>{title}, tras el caso {number}</translation>
    </message>
    <message>
        <source>{length} to doors</source>
        <extracomment>How long it is until the doors open, until the start, or how long past it: &quot;12 min to the start&quot;.</extracomment>
        <translation>{length} para abrir</translation>
    </message>
    <message>
        <source>it is time to start</source>
        <extracomment>The evening is to start at this minute.</extracomment>
        <translation>es hora de empezar</translation>
    </message>
    <message>
        <source>{length} to the start</source>
        <translation>{length} para empezar</translation>
    </message>
    <message>
        <source>{length} past the start</source>
        <translation>{length} desde el inicio</translation>
    </message>
    <message>
        <source>the story of Case {number}</source>
        <extracomment>These are parts of a case, with their articles: who pays in &quot;{step} would lose 2 min&quot;, who gets &quot;for {step}&quot;.</extracomment>
        <translation>el relato del caso {number}</translation>
    </message>
    <message>
        <source>the questions of Case {number}</source>
        <translation>las preguntas del caso {number}</translation>
    </message>
    <message>
        <source>the discussion of Case {number}</source>
        <translation>la conversación del caso {number}</translation>
    </message>
    <message>
        <source>the last word of Case {number}</source>
        <translation>la última palabra del caso {number}</translation>
    </message>
    <message>
        <source>the break of Case {number}</source>
        <translation>el descanso del caso {number}</translation>
    </message>
    <message>
        <source>the welcome</source>
        <extracomment>These are parts of the evening, with their articles, in the same sentences.</extracomment>
        <translation>la bienvenida</translation>
    </message>
    <message>
        <source>the story</source>
        <translation>el relato</translation>
    </message>
    <message>
        <source>the questions</source>
        <translation>las preguntas</translation>
    </message>
    <message>
        <source>the discussion</source>
        <translation>la conversación</translation>
    </message>
    <message>
        <source>the last word</source>
        <translation>la última palabra</translation>
    </message>
    <message>
        <source>the breath</source>
        <extracomment>A minute or two of quiet between two cases.</extracomment>
        <translation>el respiro</translation>
    </message>
    <message>
        <source>the break</source>
        <translation>el descanso</translation>
    </message>
    <message>
        <source>the closing</source>
        <translation>el cierre</translation>
    </message>
    <message>
        <source>the spare time</source>
        <translation>el tiempo de margen</translation>
    </message>
    <message>
        <source>the social time</source>
        <translation>la charla libre</translation>
    </message>
    <message>
        <source>the next on the list</source>
        <translation>el siguiente punto</translation>
    </message>
    <message>
        <source>{part} of Case {number}</source>
        <extracomment>A part of a case: &quot;Discussion of Case 3&quot;.</extracomment>
        <translation>{part} del caso {number}</translation>
    </message>
    <message>
        <source>Let’s strike that one. A plain word does just as well.</source>
        <extracomment>Said aloud when somebody has named a person or a company: the name is not to be used.</extracomment>
        <translation>Lo borramos. Una palabra común sirve igual de bien.</translation>
    </message>
    <message>
        <source>Here it is called “{alias}”.</source>
        <extracomment>What the company is called tonight.</extracomment>
        <translation>Aquí se llama “{alias}”.</translation>
    </message>
    <message>
        <source>Ended {time}</source>
        <translation>Terminó a las {time}</translation>
    </message>
    <message>
        <source>Ends {time}</source>
        <translation>Termina a las {time}</translation>
    </message>
    <message>
        <source>Room screen blank</source>
        <translation>Pantalla de la sala vacía</translation>
    </message>
    <message>
        <source>Room screen frozen</source>
        <translation>Pantalla de la sala congelada</translation>
    </message>
    <message>
        <source>Room screen shows the test card</source>
        <translation>La sala ve la imagen de prueba</translation>
    </message>
    <message>
        <source>Room screen shows thank you</source>
        <extracomment>The room reads thank you, at the end.</extracomment>
        <translation>La sala ve el agradecimiento</translation>
    </message>
    <message>
        <source>Room screen shows the Rule</source>
        <extracomment>How this company talks to each other: the Rule of the evening.</extracomment>
        <translation>La sala ve la Regla</translation>
    </message>
    <message>
        <source>Room screen shows a prompt</source>
        <translation>La sala ve una frase</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>a state of the clock</comment>
        <extracomment>These five are states of the clock.</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>a state of the clock</comment>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>a state of the clock</comment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Wrapping up</source>
        <comment>a state of the clock</comment>
        <translation>Terminando</translation>
    </message>
    <message>
        <source>Over time</source>
        <comment>a state of the clock</comment>
        <translation>Tiempo cumplido</translation>
    </message>
    <message>
        <source>first time</source>
        <comment>somebody speaks for the first time in this case</comment>
        <translation>primera vez</translation>
    </message>
    <message>
        <source>interrupted</source>
        <comment>why somebody is next</comment>
        <extracomment>These nine say why somebody is next, in four words or fewer: they are read aloud.</extracomment>
        <translation>retoma su turno</translation>
    </message>
    <message>
        <source>once around</source>
        <comment>everybody in the circle has one turn</comment>
        <translation>una ronda</translation>
    </message>
    <message>
        <source>moved up</source>
        <comment>why somebody is next</comment>
        <extracomment>The facilitator moved a hand up in the line.</extracomment>
        <translation>subió en la fila</translation>
    </message>
    <message>
        <source>waited long</source>
        <comment>why somebody is next</comment>
        <translation>esperó mucho</translation>
    </message>
    <message>
        <source>first time, same thread</source>
        <comment>why somebody is next</comment>
        <translation>primera vez, mismo hilo</translation>
    </message>
    <message>
        <source>next in line</source>
        <comment>why somebody is next</comment>
        <translation>le toca por orden</translation>
    </message>
    <message>
        <source>Your first evening: eight keys. Enter opens the doors.</source>
        <extracomment>These tell a beginner what to do next, in a line each. Enter, Space, N, H, X, R, + and ? are keys.</extracomment>
        <translation>Tu primera noche: ocho teclas. Intro abre las puertas.</translation>
    </message>
    <message>
        <source>Space starts the evening.</source>
        <translation>Espacio da inicio a la noche.</translation>
    </message>
    <message>
        <source>N goes on to what comes next: the first story.</source>
        <translation>N pasa a lo que sigue: el primer relato.</translation>
    </message>
    <message>
        <source>+ gives a minute. Held, it counts more, and their cost: letting go gives them, Esc leaves them.</source>
        <extracomment>While the key + is held, the minutes count up. Letting go gives them; Esc gives none.</extracomment>
        <translation>+ da un minuto. Si la mantienes, cuenta más y dice lo que cuestan: al soltarla los da, con Esc no.</translation>
    </message>
    <message>
        <source>Ctrl+1 picks a sentence to say. R shows it to the room.</source>
        <extracomment>While the line is seen as a circle: 1 alone would raise a hand.</extracomment>
        <translation>Ctrl+1 elige una frase para decir. R la muestra a la sala.</translation>
    </message>
    <message>
        <source>R takes it back.</source>
        <translation>R la retira.</translation>
    </message>
    <message>
        <source>N goes on to the questions.</source>
        <translation>N pasa a las preguntas.</translation>
    </message>
    <message>
        <source>N once more: the discussion.</source>
        <translation>Otra vez N: la conversación.</translation>
    </message>
    <message>
        <source>X when a name falls: the room goes dark, and you see what to say.</source>
        <extracomment>A name has fallen that should not have. B is a key, too.</extracomment>
        <translation>X si se escapa un nombre: la pantalla de la sala se oscurece y ves qué decir.</translation>
    </message>
    <message>
        <source>1 picks a sentence to say. R shows it to the room.</source>
        <translation>1 elige una frase para decir. R la muestra a la sala.</translation>
    </message>
    <message>
        <source>H, a name or a seat, Enter: a hand is up.</source>
        <translation>H, un nombre o una silla, Intro: mano levantada.</translation>
    </message>
    <message>
        <source>Enter gives the floor to whoever comes next.</source>
        <translation>Intro da la palabra a quien sigue.</translation>
    </message>
    <message>
        <source>X once more brings the room back. B alone makes it dark.</source>
        <translation>X otra vez trae la sala de vuelta. B solo la oscurece.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back whatever you did last.</source>
        <translation>Ctrl+Z deshace lo último que hiciste.</translation>
    </message>
    <message>
        <source>That is all it takes. ? shows every key, Esc puts this away.</source>
        <translation>Con eso basta. ? muestra todas las teclas, Esc quita este aviso.</translation>
    </message>
    <message>
        <source>new topic</source>
        <comment>what a hand is up for</comment>
        <extracomment>These three tell what somebody wants to speak for: something new, what is talked of, or an answer to who speaks.</extracomment>
        <translation>tema nuevo</translation>
    </message>
    <message>
        <source>same thread</source>
        <comment>what a hand is up for</comment>
        <translation>mismo hilo</translation>
    </message>
    <message>
        <source>direct reply</source>
        <comment>what a hand is up for</comment>
        <translation>respuesta directa</translation>
    </message>
    <message>
        <source>two</source>
        <extracomment>Numbers in words, which stand within a sentence. Where their form would depend on what is counted, take digits.</extracomment>
        <translation>dos</translation>
    </message>
    <message>
        <source>three</source>
        <translation>tres</translation>
    </message>
    <message>
        <source>four</source>
        <translation>cuatro</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinco</translation>
    </message>
    <message>
        <source>six</source>
        <translation>seis</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>siete</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>ocho</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>nueve</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>diez</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>once</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>doce</translation>
    </message>
    <message>
        <source>{some}, {more}</source>
        <extracomment>A list of two things; of a longer one, all but the last stand in the first gap.</extracomment>
        <translation>{some}, {more}</translation>
    </message>
    <message>
        <source>{some}; {more}</source>
        <extracomment>A list of two things, which may hold commas.</extracomment>
        <translation>{some}; {more}</translation>
    </message>
    <message>
        <source>Starts at {time}</source>
        <translation>Empieza a las {time}</translation>
    </message>
    <message>
        <source>Once around</source>
        <comment>everybody in the circle has one turn</comment>
        <translation>Una ronda</translation>
    </message>
    <message numerus="yes">
        <source>Now: {name}, then %n hand(|s)</source>
        <extracomment>Who speaks now, and how many raised hands wait.</extracomment>
        <translation>
            <numerusform>Ahora: {name}, luego %n mano</numerusform>
            <numerusform>Ahora: {name}, luego %n manos</numerusform>
        </translation>
    </message>
    <message>
        <source>Now: {name}</source>
        <translation>Ahora: {name}</translation>
    </message>
    <message>
        <source>The line:</source>
        <extracomment>The line of those who wait to speak; &quot;3 hands&quot; follows in a stronger ink.</extracomment>
        <translation>La fila:</translation>
    </message>
    <message>
        <source>The line is closed</source>
        <translation>La fila está cerrada</translation>
    </message>
    <message>
        <source>The line is open</source>
        <translation>La fila está abierta</translation>
    </message>
    <message>
        <source>Back at {time}</source>
        <extracomment>When the break is over: the company comes back.</extracomment>
        <translation>Volvemos a las {time}</translation>
    </message>
    <message>
        <source>We go on in a moment</source>
        <translation>Seguimos en un momento</translation>
    </message>
    <message>
        <source>Freed memory</source>
        <extracomment>These nine head the rows of a page about what keeps the promise that nothing is written. Each is about ...</extracomment>
        <translation>Memoria liberada</translation>
    </message>
    <message>
        <source>Memory dumps</source>
        <extracomment>... copies of the memory of a program, which a system may write</extracomment>
        <translation>Volcados de memoria</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Tamaño de archivos</translation>
    </message>
    <message>
        <source>Files and programs</source>
        <translation>Archivos, programas</translation>
    </message>
    <message>
        <source>System calls</source>
        <extracomment>... what a program asks the kernel for</extracomment>
        <translation>Llamadas al sistema</translation>
    </message>
    <message>
        <source>New connections</source>
        <translation>Conexiones nuevas</translation>
    </message>
    <message>
        <source>Screen recordings</source>
        <translation>Grabar la pantalla</translation>
    </message>
    <message>
        <source>Tripwire</source>
        <extracomment>... a counter that notices whoever tries to write</extracomment>
        <translation>Detector</translation>
    </message>
    <message>
        <source>After a crash</source>
        <translation>Tras una caída</translation>
    </message>
    <message>
        <source>under way</source>
        <comment>why a prompt is offered</comment>
        <extracomment>Fills in &quot;Others, {news}&quot;: other prompts fit now that the beginning is over.</extracomment>
        <translation>ya en marcha</translation>
    </message>
    <message>
        <source>Blame</source>
        <comment>what just happened</comment>
        <extracomment>These eight name what just happened, on keys in one row: keep them short.</extracomment>
        <translation>Culpa</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>what just happened</comment>
        <extracomment>Somebody was named who should not be.</extracomment>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Dominating</source>
        <comment>what just happened</comment>
        <extracomment>One person speaks most of the time.</extracomment>
        <translation>Voz dominante</translation>
    </message>
    <message>
        <source>Silence</source>
        <comment>what just happened</comment>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>Distress</source>
        <comment>what just happened</comment>
        <extracomment>Somebody is hurting.</extracomment>
        <translation>Malestar</translation>
    </message>
    <message>
        <source>Rabbit hole</source>
        <comment>what just happened</comment>
        <extracomment>The talk loses itself in details.</extracomment>
        <translation>Muy a fondo</translation>
    </message>
    <message>
        <source>Advice</source>
        <comment>what just happened</comment>
        <translation>Consejos</translation>
    </message>
    <message>
        <source>Overrun</source>
        <comment>what just happened</comment>
        <extracomment>It takes longer than planned.</extracomment>
        <translation>Se alarga</translation>
    </message>
    <message>
        <source>Curiosity, not judgment.</source>
        <extracomment>The room reads this sentence while a story is told, and the next ones at their time: calm, short, to everybody.</extracomment>
        <translation>Curiosidad, no juicio.</translation>
    </message>
    <message>
        <source>Facts first. Opinions can wait.</source>
        <translation>Primero los hechos. Las opiniones esperan.</translation>
    </message>
    <message>
        <source>The last word belongs to the teller.</source>
        <translation>La última palabra es de quien cuenta.</translation>
    </message>
    <message>
        <source>A little time to spare.</source>
        <translation>Un poco de tiempo de margen.</translation>
    </message>
    <message>
        <source>Questions of fact</source>
        <translation>Preguntas sobre hechos</translation>
    </message>
    <message>
        <source>Time to round it off.</source>
        <translation>Es hora de ir terminando.</translation>
    </message>
    <message>
        <source>No rush. Finish the thought.</source>
        <translation>Sin prisa. Termina la idea.</translation>
    </message>
    <message>
        <source>The story waits</source>
        <extracomment>The story is stopped, and the room is asked.</extracomment>
        <translation>El relato espera</translation>
    </message>
    <message>
        <source>What would you do next?</source>
        <translation>¿Qué harían ahora?</translation>
    </message>
    <message>
        <source>A question for the room</source>
        <extracomment>These two head a sentence that the room is shown.</extracomment>
        <translation>Una pregunta para la sala</translation>
    </message>
    <message>
        <source>A word for the room</source>
        <translation>Unas palabras para la sala</translation>
    </message>
    <message>
        <source>Welcome. Find a seat, get something to eat.</source>
        <translation>Pasen, tomen asiento y coman algo.</translation>
    </message>
    <message>
        <source>We start in a moment.</source>
        <translation>Empezamos en un momento.</translation>
    </message>
    <message>
        <source>Doors open</source>
        <comment>a part of the evening</comment>
        <extracomment>These twelve are the parts of an evening, as headings.</extracomment>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>Welcome</source>
        <comment>a part of the evening</comment>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Story</source>
        <comment>a part of the evening</comment>
        <translation>Relato</translation>
    </message>
    <message>
        <source>Questions</source>
        <comment>a part of the evening</comment>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Discussion</source>
        <comment>a part of the evening</comment>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Last word</source>
        <comment>a part of the evening</comment>
        <translation>Última palabra</translation>
    </message>
    <message>
        <source>A breath</source>
        <comment>a part of the evening</comment>
        <extracomment>A minute or two of quiet between two cases.</extracomment>
        <translation>Un respiro</translation>
    </message>
    <message>
        <source>Break</source>
        <comment>a part of the evening</comment>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Closing</source>
        <comment>a part of the evening</comment>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Spare time</source>
        <comment>a part of the evening</comment>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Social time</source>
        <comment>a part of the evening</comment>
        <translation>Charla libre</translation>
    </message>
    <message>
        <source>Next on the list</source>
        <comment>a part of the evening</comment>
        <translation>Siguiente punto</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <extracomment>A length of time, by the signs of hours and minutes.</extracomment>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <extracomment>A length of time: &quot;10 min&quot;, &quot;2.5 min&quot;; or a difference, &quot;+2 min&quot;.</extracomment>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>on time</source>
        <extracomment>How late the evening is: not at all.</extracomment>
        <translation>a tiempo</translation>
    </message>
    <message>
        <source>{length} behind</source>
        <extracomment>How late the evening is; in the gap stands a length such as &quot;5 min&quot;.</extracomment>
        <translation>{length} de retraso</translation>
    </message>
    <message>
        <source>{length} ahead</source>
        <translation>{length} de adelanto</translation>
    </message>
    <message>
        <source>just as the venue closes</source>
        <extracomment>This and the next two go on after &quot;Ends 21:10&quot;, in a line of their own.</extracomment>
        <translation>justo al cerrar el local</translation>
    </message>
    <message>
        <source>{length} before the venue closes</source>
        <translation>{length} antes de cerrar el local</translation>
    </message>
    <message>
        <source>{length} after the venue closes</source>
        <translation>{length} después de cerrar el local</translation>
    </message>
    <message>
        <source>just as the venue closed</source>
        <extracomment>This and the next two go on after &quot;Ended 21:10&quot;, in a line of their own.</extracomment>
        <translation>justo al cerrar el local</translation>
    </message>
    <message>
        <source>{length} before the venue closed</source>
        <translation>{length} antes de cerrar el local</translation>
    </message>
    <message>
        <source>{length} after the venue closed</source>
        <translation>{length} después de cerrar el local</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <extracomment>A case is a story with its questions and its discussion; the first of the evening is Case 1.</extracomment>
        <translation>Caso {number}</translation>
    </message>
    <message>
        <source>Case {number} of {count}</source>
        <translation>Caso {number} de {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n hand(|s)</source>
        <extracomment>Raised hands: people who wait to speak.</extracomment>
        <translation>
            <numerusform>%n mano</numerusform>
            <numerusform>%n manos</numerusform>
        </translation>
    </message>
    <message>
        <source>Chair {number}</source>
        <translation>Silla {number}</translation>
    </message>
    <message>
        <source>The text</source>
        <extracomment>Where something is wrong: in what was pasted. A sentence begins with it: &quot;The text, line 3: ...&quot;.</extracomment>
        <translation>El texto</translation>
    </message>
    <message>
        <source>Agenda</source>
        <comment>its name, where it has none</comment>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Rundown</source>
        <extracomment>The name of an agenda that was pasted: a list of lines with times.</extracomment>
        <translation>Programa pegado</translation>
    </message>
    <message>
        <source>The agenda</source>
        <extracomment>Where something is wrong: &quot;The agenda: there is no built-in one of this name; choose from ...&quot;.</extracomment>
        <translation>El programa</translation>
    </message>
    <message>
        <source>there is no built-in one of this name</source>
        <translation>no hay ninguno incluido con ese nombre</translation>
    </message>
    <message numerus="yes">
        <source>expected at most %n segment(|s)</source>
        <translation>
            <numerusform>se admite como máximo %n tramo</numerusform>
            <numerusform>se admiten como máximo %n tramos</numerusform>
        </translation>
    </message>
    <message>
        <source>remove some, or make several agendas</source>
        <translation>quita algunos, o haz varios programas</translation>
    </message>
    <message>
        <source>write it at the top, like {example}</source>
        <extracomment>An example of the name of an agenda.</extracomment>
        <translation>escríbelo al principio, como {example}</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Martes</translation>
    </message>
    <message>
        <source>an agenda needs a name</source>
        <translation>un programa necesita un nombre</translation>
    </message>
    <message>
        <source>an agenda needs at least one segment with minutes</source>
        <extracomment>A segment is a part of an agenda; the opening is one.</extracomment>
        <translation>un programa necesita al menos un tramo con minutos</translation>
    </message>
    <message>
        <source>add one, such as an opening</source>
        <translation>añade uno, por ejemplo una apertura</translation>
    </message>
    <message>
        <source>the doors open before all else</source>
        <translation>la llegada va antes que todo lo demás</translation>
    </message>
    <message>
        <source>make this the first segment</source>
        <translation>haz de este el primer tramo</translation>
    </message>
    <message>
        <source>leave this segment out, or the doors at the top</source>
        <translation>quita este tramo, o la hora de llegada del principio</translation>
    </message>
    <message>
        <source>the doors are given twice</source>
        <translation>la llegada aparece dos veces</translation>
    </message>
    <message>
        <source>give the start, such as {time}</source>
        <translation>indica la hora de inicio, como {time}</translation>
    </message>
    <message>
        <source>doors as a segment need to know the start</source>
        <translation>una llegada como tramo necesita saber el inicio</translation>
    </message>
    <message>
        <source>expected a time before the start at {time}</source>
        <translation>se espera una hora anterior al inicio ({time})</translation>
    </message>
    <message>
        <source>open the doors earlier</source>
        <translation>pon la llegada más temprano</translation>
    </message>
    <message>
        <source>shorten some segments, or the gaps between them</source>
        <translation>acorta algunos tramos, o los huecos entre ellos</translation>
    </message>
    <message>
        <source>expected an evening of 24 hours at most</source>
        <translation>se espera una noche de 24 horas como máximo</translation>
    </message>
    <message>
        <source>it is fixed for {time}, and what comes before ends at {end}</source>
        <extracomment>A part of the evening may be fixed for a time of day.</extracomment>
        <translation>está fijado a las {time}, y lo anterior termina a las {end}</translation>
    </message>
    <message>
        <source>fix it for a later time, or shorten what comes before</source>
        <translation>fíjalo más tarde, o acorta lo anterior</translation>
    </message>
    <message>
        <source>give one of them minutes, such as {example}</source>
        <translation>da minutos a una de ellas, como {example}</translation>
    </message>
    <message>
        <source>a case needs at least one part</source>
        <translation>un caso necesita al menos una parte</translation>
    </message>
    <message>
        <source>a case is shown by its number only</source>
        <translation>un caso se muestra solo con su número</translation>
    </message>
    <message>
        <source>leave the title out</source>
        <translation>quita el título</translation>
    </message>
    <message>
        <source>give {parts} and {last}</source>
        <extracomment>The gaps hold words as they stand in a file: &quot;story, questions, discussion and last_word&quot;.</extracomment>
        <translation>indica {parts} y {last}</translation>
    </message>
    <message>
        <source>a case is planned by its parts</source>
        <translation>un caso se planea por sus partes</translation>
    </message>
    <message>
        <source>only the discussion of a case gives way, and this one has none</source>
        <extracomment>Only a discussion gets shorter where time is lost.</extracomment>
        <translation>solo cede la conversación de un caso, y este no tiene</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>quítalo</translation>
    </message>
    <message>
        <source>this row can&apos;t be split into cells</source>
        <extracomment>A row of a table in a file, and its cells.</extracomment>
        <translation>esta fila no se puede separar en celdas</translation>
    </message>
    <message>
        <source>look for a quotation mark without its partner</source>
        <translation>busca unas comillas sin su pareja</translation>
    </message>
    <message>
        <source>there is a column that is not known</source>
        <translation>hay una columna que no se conoce</translation>
    </message>
    <message>
        <source>two columns have the same name</source>
        <translation>dos columnas tienen el mismo nombre</translation>
    </message>
    <message>
        <source>keep one of them</source>
        <translation>deja solo una de las dos</translation>
    </message>
    <message>
        <source>begin with a row such as {example}</source>
        <translation>empieza con una fila como {example}</translation>
    </message>
    <message>
        <source>expected the names of the columns</source>
        <translation>se esperan los nombres de las columnas</translation>
    </message>
    <message>
        <source>name its column, or empty the cell</source>
        <translation>pon nombre a su columna, o vacía la celda</translation>
    </message>
    <message>
        <source>there is a cell without a column</source>
        <translation>hay una celda sin columna</translation>
    </message>
    <message numerus="yes">
        <source>expected 1 to %n prompt(|s)</source>
        <extracomment>Sentences that the facilitator may say.</extracomment>
        <translation>
            <numerusform>se espera %n frase</numerusform>
            <numerusform>se esperan de 1 a %n frases</numerusform>
        </translation>
    </message>
    <message>
        <source>write each under a heading {heading}</source>
        <translation>escribe cada una bajo un encabezado {heading}</translation>
    </message>
    <message numerus="yes">
        <source>expected %n part(|s) of a script at most</source>
        <extracomment>What is read out at the opening and at the closing.</extracomment>
        <translation>
            <numerusform>se espera como máximo %n parte de guion</numerusform>
            <numerusform>se esperan como máximo %n partes de guion</numerusform>
        </translation>
    </message>
    <message>
        <source>put some of them together</source>
        <translation>junta algunas</translation>
    </message>
    <message>
        <source>the same sentence is prompt {number}</source>
        <translation>la misma oración es la frase {number}</translation>
    </message>
    <message>
        <source>prompt {number}</source>
        <extracomment>... a prompt a sentence that the facilitator may say ...</extracomment>
        <translation>frase {number}</translation>
    </message>
    <message>
        <source>say when it fits, like {example}</source>
        <extracomment>phases, situation, when and room are names of values in a file: they are written so in any language.</extracomment>
        <translation>indica cuándo encaja, como {example}</translation>
    </message>
    <message>
        <source>a prompt needs phases or a situation</source>
        <translation>una frase necesita phases o una situation</translation>
    </message>
    <message>
        <source>a prompt for a situation fits any time</source>
        <extracomment>Leave out the values that are named phases and when.</extracomment>
        <translation>una frase para una situation encaja siempre</translation>
    </message>
    <message>
        <source>leave out its phases and when</source>
        <translation>quita sus phases y when</translation>
    </message>
    <message>
        <source>only a situation has one</source>
        <extracomment>Words for what was heard or seen just before; a situation is what just happened.</extracomment>
        <translation>solo una situation lo tiene</translation>
    </message>
    <message>
        <source>leave it out, or name the situation</source>
        <translation>quítalo, o indica la situation</translation>
    </message>
    <message>
        <source>a prompt for distress is never shown to the room</source>
        <extracomment>What is said to somebody who is hurting.</extracomment>
        <translation>una frase para distress nunca se muestra a la sala</translation>
    </message>
    <message>
        <source>write {example}</source>
        <translation>escribe {example}</translation>
    </message>
    <message numerus="yes">
        <source>expected %n word(|s) at most</source>
        <translation>
            <numerusform>se espera como máximo %n palabra</numerusform>
            <numerusform>se esperan como máximo %n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>name it in passing</source>
        <extracomment>In a few words, as one mentions something.</extracomment>
        <translation>dilo como de paso</translation>
    </message>
    <message>
        <source>{some} or {more}</source>
        <extracomment>Two names of phases as they stand in a file; of a longer list, all but the last stand in the first gap.</extracomment>
        <translation>{some} o {more}</translation>
    </message>
    <message>
        <source>it fits {phases}</source>
        <translation>encaja en {phases}</translation>
    </message>
    <message>
        <source>this moment never comes in these phases</source>
        <translation>este momento nunca llega en esas phases</translation>
    </message>
    <message>
        <source>expected what is said</source>
        <translation>se espera lo que se dice</translation>
    </message>
    <message>
        <source>write it in quotation marks</source>
        <translation>escríbelo entre comillas</translation>
    </message>
    <message numerus="yes">
        <source>expected 1 to %n word(|s)</source>
        <translation>
            <numerusform>se espera %n palabra</numerusform>
            <numerusform>se esperan de 1 a %n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>say it in one short sentence or two</source>
        <translation>dilo en una o dos oraciones cortas</translation>
    </message>
    <message>
        <source>write the heading {heading} before it</source>
        <translation>escribe antes el encabezado {heading}</translation>
    </message>
    <message>
        <source>expected its own heading</source>
        <translation>se espera su propio encabezado</translation>
    </message>
    <message>
        <source>{place}: {trouble}; {remedy}.</source>
        <extracomment>Where in a file something is wrong, what is wrong, and how it is put right: a sentence in three parts.</extracomment>
        <translation>{place}: {trouble}; {remedy}.</translation>
    </message>
    <message>
        <source>{trouble}; {remedy}.</source>
        <translation>{trouble}; {remedy}.</translation>
    </message>
    <message>
        <source>line {number}</source>
        <extracomment>A place in a file.</extracomment>
        <translation>línea {number}</translation>
    </message>
    <message>
        <source>write it like {example}</source>
        <extracomment>How a fault is put right, at the end of a sentence; the example is in the language of files.</extracomment>
        <translation>escríbelo como {example}</translation>
    </message>
    <message>
        <source>perhaps {word} is meant</source>
        <extracomment>How a fault is put right, at the end of a sentence; here and below the gaps hold words of a file.</extracomment>
        <translation>quizás sea {word}</translation>
    </message>
    <message>
        <source>choose from {words}</source>
        <translation>elige entre {words}</translation>
    </message>
    <message>
        <source>there is a key that is not known</source>
        <extracomment>A key is the name of a value in a file, such as minutes in minutes = 10.</extracomment>
        <translation>hay una clave que no se conoce</translation>
    </message>
    <message>
        <source>expected whole or half minutes from {least} to {most}</source>
        <extracomment>Faults are told in two parts, what is wrong and how it is put right: &quot;expected ...; give ...&quot;.</extracomment>
        <translation>se esperan minutos enteros o medios, de {least} a {most}</translation>
    </message>
    <message>
        <source>give a plain number such as {number}</source>
        <translation>indica un número simple, como {number}</translation>
    </message>
    <message>
        <source>expected a time of day</source>
        <translation>se espera una hora del día</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <extracomment>true and false are written so in any language.</extracomment>
        <translation>se espera true o false</translation>
    </message>
    <message>
        <source>write one of the two, without quotation marks</source>
        <translation>escribe uno de los dos, sin comillas</translation>
    </message>
    <message>
        <source>expected words in quotation marks</source>
        <extracomment>An example of a title: what is served in a break.</extracomment>
        <translation>se esperan palabras entre comillas</translation>
    </message>
    <message>
        <source>Soup</source>
        <translation>Sopa</translation>
    </message>
    <message>
        <source>write it in one line</source>
        <translation>escríbelo en una sola línea</translation>
    </message>
    <message>
        <source>shorten it</source>
        <translation>acórtalo</translation>
    </message>
    <message numerus="yes">
        <source>expected one line of at most %n letter(|s)</source>
        <translation>
            <numerusform>se espera una línea de %n letra como máximo</numerusform>
            <numerusform>se espera una línea de %n letras como máximo</numerusform>
        </translation>
    </message>
    <message>
        <source>write it in brackets, with each word in quotation marks</source>
        <translation>escríbela entre corchetes, con cada palabra entre comillas</translation>
    </message>
    <message>
        <source>expected a list of words</source>
        <translation>se espera una lista de palabras</translation>
    </message>
    <message>
        <source>expected a word that is known</source>
        <extracomment>One of the words that may stand there.</extracomment>
        <translation>se espera una palabra conocida</translation>
    </message>
    <message>
        <source>Compact</source>
        <comment>an agenda</comment>
        <extracomment>These five are names of agendas that come with the app: two cases in an hour and a quarter ...</extracomment>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Evening</source>
        <comment>an agenda</comment>
        <extracomment>... the usual three cases in two hours ...</extracomment>
        <translation>Noche</translation>
    </message>
    <message>
        <source>Long evening</source>
        <comment>an agenda</comment>
        <extracomment>... four cases ...</extracomment>
        <translation>Noche larga</translation>
    </message>
    <message>
        <source>Full evening</source>
        <comment>an agenda</comment>
        <extracomment>... five cases in three hours ...</extracomment>
        <translation>Noche completa</translation>
    </message>
    <message>
        <source>Empty evening</source>
        <comment>an agenda</comment>
        <extracomment>... and a welcome and a closing with nothing between them.</extracomment>
        <translation>Noche vacía</translation>
    </message>
    <message>
        <source>Stretch</source>
        <comment>a break</comment>
        <extracomment>A short break: everybody gets up.</extracomment>
        <translation>Estirarse</translation>
    </message>
    <message>
        <source>save it again as plain text, encoding UTF-8</source>
        <extracomment>The file, with a text editor.</extracomment>
        <translation>guárdalo otra vez como texto simple, en UTF-8</translation>
    </message>
    <message>
        <source>choose a text file that holds an agenda or prompts</source>
        <translation>elige un archivo de texto con un programa o frases</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation>el archivo no está</translation>
    </message>
    <message>
        <source>look whether it was moved or renamed</source>
        <translation>mira si cambió de lugar o de nombre</translation>
    </message>
    <message>
        <source>this file may not be read</source>
        <translation>no hay permiso para leer este archivo</translation>
    </message>
    <message>
        <source>allow reading it, or copy it elsewhere</source>
        <translation>permite leerlo, o cópialo a otro lugar</translation>
    </message>
    <message>
        <source>the file can&apos;t be read</source>
        <translation>el archivo no se puede leer</translation>
    </message>
    <message>
        <source>look whether its drive is still connected</source>
        <translation>mira si su unidad sigue conectada</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>esto es una carpeta</translation>
    </message>
    <message>
        <source>choose a file in it</source>
        <translation>elige un archivo de ella</translation>
    </message>
    <message>
        <source>this is no ordinary file</source>
        <extracomment>A pipe, or a device.</extracomment>
        <translation>este no es un archivo común</translation>
    </message>
    <message>
        <source>expected at most 1 MB</source>
        <translation>se espera 1 MB como máximo</translation>
    </message>
    <message>
        <source>expected UTF-8, this is UTF-16</source>
        <translation>se espera UTF-8, esto es UTF-16</translation>
    </message>
    <message>
        <source>expected plain text, this is another kind of file</source>
        <translation>se espera texto simple, este archivo es de otro tipo</translation>
    </message>
    <message>
        <source>expected UTF-8</source>
        <translation>se espera UTF-8</translation>
    </message>
    <message numerus="yes">
        <source>expected at most %n letter(|s) in a line</source>
        <translation>
            <numerusform>se espera como máximo %n letra por línea</numerusform>
            <numerusform>se esperan como máximo %n letras por línea</numerusform>
        </translation>
    </message>
    <message>
        <source>write one segment on each line</source>
        <extracomment>A segment is a part of an agenda.</extracomment>
        <translation>escribe un tramo en cada línea</translation>
    </message>
    <message>
        <source>expected words and minutes</source>
        <extracomment>A line of an agenda as somebody may write it: what begins at seven and takes ten minutes.</extracomment>
        <translation>se esperan palabras y minutos</translation>
    </message>
    <message>
        <source>19:00 Welcome 10 min</source>
        <translation>19:00 Welcome 10 min</translation>
    </message>
    <message>
        <source>expected a time with its seconds</source>
        <translation>se espera una hora con sus segundos</translation>
    </message>
    <message>
        <source>expected a decimal point</source>
        <extracomment>A point, not a comma: &quot;2.5&quot;.</extracomment>
        <translation>se espera un punto decimal</translation>
    </message>
    <message>
        <source>expected straight quotation marks</source>
        <extracomment>The plain ones of a typewriter.</extracomment>
        <translation>se esperan comillas rectas</translation>
    </message>
    <message>
        <source>expected a closing quotation mark</source>
        <translation>se esperan comillas de cierre</translation>
    </message>
    <message>
        <source>expected a heading with its brackets</source>
        <translation>se espera un encabezado con sus corchetes</translation>
    </message>
    <message>
        <source>segment {number}</source>
        <extracomment>These three are places in a file. A segment is a part of an agenda ...</extracomment>
        <translation>tramo {number}</translation>
    </message>
    <message>
        <source>part {number}</source>
        <extracomment>... and a part one of what is read out.</extracomment>
        <translation>parte {number}</translation>
    </message>
    <message>
        <source>expected each segment under its own heading</source>
        <translation>se espera cada tramo bajo su propio encabezado</translation>
    </message>
    <message>
        <source>expected each prompt under its own heading</source>
        <translation>se espera cada frase bajo su propio encabezado</translation>
    </message>
    <message>
        <source>expected each part under its own heading</source>
        <translation>se espera cada parte bajo su propio encabezado</translation>
    </message>
    <message>
        <source>break it into several</source>
        <translation>divídela en varias</translation>
    </message>
    <message>
        <source>a value is nested too deeply</source>
        <extracomment>A list within a list within a list ...</extracomment>
        <translation>un valor tiene demasiados niveles</translation>
    </message>
    <message>
        <source>keep to the form of a built-in agenda</source>
        <translation>sigue la forma de un programa incluido</translation>
    </message>
    <message>
        <source>the same thing is said twice here or above</source>
        <translation>lo mismo se dice dos veces, aquí o más arriba</translation>
    </message>
    <message>
        <source>expected a name, an equals sign and a value</source>
        <extracomment>Each line of the file gives something a value: &quot;minutes = 10&quot;.</extracomment>
        <translation>se espera un nombre, un signo igual y un valor</translation>
    </message>
    <message>
        <source>this kernel has no Landlock, or it is switched off</source>
        <extracomment>Fills in &quot;Missing: {why}.&quot; Landlock is a part of Linux.</extracomment>
        <translation>este kernel no tiene Landlock, o está desactivado</translation>
    </message>
    <message>
        <source>Left out on Wayland, whose windows need it. The two below refuse the same.</source>
        <extracomment>Wayland draws the windows of a desktop. The two layers of the promise in the rows below this one.</extracomment>
        <translation>Omitido en Wayland, cuyas ventanas lo necesitan. Los dos de abajo niegan lo mismo.</translation>
    </message>
    <message>
        <source>Left out: what is printed goes to a file, as was asked. The two below refuse all else.</source>
        <translation>Omitido: la salida va a un archivo, como se pidió. Los dos de abajo niegan todo lo demás.</translation>
    </message>
    <message>
        <source>A second process keeps the evening, in memory.</source>
        <translation>Un segundo proceso conserva la noche, en memoria.</translation>
    </message>
    <message>
        <source>Missing: the evening is kept no more. A crash now would end it.</source>
        <translation>Falta: la noche ya no se conserva. Una caída ahora la terminaría.</translation>
    </message>
    <message>
        <source>Missing: the app was started without it. A crash ends the evening.</source>
        <translation>Falta: la aplicación se inició sin él. Una caída termina la noche.</translation>
    </message>
    <message>
        <source>the app must be locked before its first thread starts, and there is more than one</source>
        <extracomment>Fills in &quot;Not started: {why}.&quot;</extracomment>
        <translation>la aplicación se bloquea antes de iniciar su primer hilo, y ya hay más de uno</translation>
    </message>
    <message>
        <source>Missing: {why}.</source>
        <extracomment>A layer of the promise that nothing is written is not there; the gap says why, as the system tells it.</extracomment>
        <translation>Falta: {why}.</translation>
    </message>
    <message>
        <source>Counts what Python code tries, and stops it.</source>
        <translation>Cuenta lo que intenta el código Python, y lo detiene.</translation>
    </message>
    <message>
        <source>No new connection, not even on this computer.</source>
        <translation>Ninguna conexión nueva, ni siquiera en este equipo.</translation>
    </message>
    <message>
        <source>Overwritten as soon as it is freed.</source>
        <extracomment>Memory that the app does not use any more.</extracomment>
        <translation>Se sobrescribe en cuanto se libera.</translation>
    </message>
    <message>
        <source>Not overwritten as soon as it is freed.</source>
        <translation>No se sobrescribe en cuanto se libera.</translation>
    </message>
    <message>
        <source>No core dump, and no look into memory from outside.</source>
        <translation>Sin volcado de memoria, y nadie la mira desde fuera.</translation>
    </message>
    <message>
        <source>No file may grow by a byte.</source>
        <translation>Ningún archivo puede crecer ni un byte.</translation>
    </message>
    <message>
        <source>Landlock: no file made, changed or removed; no program started.</source>
        <extracomment>Landlock and seccomp are parts of Linux.</extracomment>
        <translation>Landlock: no se crea, cambia ni borra ningún archivo; no se inicia ningún programa.</translation>
    </message>
    <message>
        <source>seccomp: the same again, and attributes, tracing, networks.</source>
        <extracomment>Attributes of files, looks into other programs, networks: they are refused, too.</extracomment>
        <translation>seccomp: lo mismo otra vez, y además atributos, rastreo, redes.</translation>
    </message>
    <message>
        <source>The console is left out of screen recordings.</source>
        <translation>La consola no sale en las grabaciones de pantalla.</translation>
    </message>
    <message>
        <source>No core dump, and no debugger.</source>
        <translation>Sin volcado de memoria y sin depurador.</translation>
    </message>
    <message>
        <source>Missing: this macOS has no sandbox_init.</source>
        <translation>Falta: este macOS no tiene sandbox_init.</translation>
    </message>
    <message>
        <source>Missing: macOS refused the sandbox.</source>
        <translation>Falta: macOS rechazó el sandbox.</translation>
    </message>
    <message>
        <source>Sandbox: no file made, changed or removed.</source>
        <translation>Sandbox: no se crea, cambia ni borra ningún archivo.</translation>
    </message>
    <message>
        <source>swap is on, and not encrypted</source>
        <extracomment>Fills in &quot;This can&apos;t vouch for the computer: {why}.&quot;</extracomment>
        <translation>la swap está activa, y sin cifrar</translation>
    </message>
    <message>
        <source>{kind} in {file}, line {line}</source>
        <extracomment>What went wrong in the program, as programmers name it, and where: &quot;ValueError in line.py, line 12&quot;.</extracomment>
        <translation>{kind} en {file}, línea {line}</translation>
    </message>
    <message>
        <source>{what}. The evening goes on.</source>
        <extracomment>What went wrong in the program: &quot;ValueError in line.py, line 12&quot;.</extracomment>
        <translation>{what}. La noche sigue.</translation>
    </message>
    <message>
        <source>Something went wrong here: {what}. The evening goes on.</source>
        <translation>Aquí algo no salió bien: {what}. La noche sigue.</translation>
    </message>
    <message>
        <source>{what}, and nobody to tell.</source>
        <extracomment>What went wrong in the program, where nothing could be done about it.</extracomment>
        <translation>{what}, y nadie a quien avisar.</translation>
    </message>
    <message>
        <source>Error reports leave out what the app has in memory.</source>
        <translation>Los informes de fallos omiten lo que la aplicación tiene en memoria.</translation>
    </message>
    <message>
        <source>Another agenda or deck can be taken in set-up only. The evening goes on as it is.</source>
        <extracomment>Set-up is the time before the doors open; a deck holds the sentences that a facilitator may say.</extracomment>
        <translation>Otro programa de la noche u otro mazo solo se pueden tomar en la preparación. La noche sigue como está.</translation>
    </message>
    <message>
        <source>Your deck is in: {what}.</source>
        <extracomment>What the deck is: &quot;12 prompts, with ours&quot;.</extracomment>
        <translation>Tu mazo ya está puesto: {what}.</translation>
    </message>
    <message>
        <source>This laptop</source>
        <extracomment>The screen of this laptop, among others.</extracomment>
        <translation>Este portátil</translation>
    </message>
    <message>
        <source>CasesConf, room screen</source>
        <extracomment>The title of the window that the room sees.</extracomment>
        <translation>CasesConf, pantalla de la sala</translation>
    </message>
    <message>
        <source>The app has crashed three times in half a minute, and does not start again by itself.</source>
        <extracomment>This and the next three stand in a window of their own, after an accident.</extracomment>
        <translation>La aplicación se cayó tres veces en medio minuto y ya no vuelve a empezar sola.</translation>
    </message>
    <message>
        <source>The room sees a plain clock. The evening is still kept, in memory.</source>
        <translation>La sala ve un reloj sencillo. La noche se conserva, en memoria.</translation>
    </message>
    <message>
        <source>Ctrl+R   try the app once more</source>
        <extracomment>A key, and what it does.</extracomment>
        <translation>Ctrl+R   probar la aplicación una vez más</translation>
    </message>
    <message>
        <source>Ctrl+Q, twice   forget everything, and end</source>
        <translation>Ctrl+Q, dos veces   olvidar todo y terminar</translation>
    </message>
    <message>
        <source>Rehearsal of {agenda}.</source>
        <extracomment>A rehearsal tells itself in a terminal; the gap holds the name of an agenda.</extracomment>
        <translation>Ensayo: {agenda}.</translation>
    </message>
    <message>
        <source>Everything is forgotten.</source>
        <extracomment>The end: nothing of the evening is kept.</extracomment>
        <translation>Todo quedó en el olvido.</translation>
    </message>
    <message>
        <source>Story of {case}</source>
        <translation>Relato, {case}</translation>
    </message>
    <message>
        <source>Discussion of {case}</source>
        <translation>Conversación, {case}</translation>
    </message>
    <message>
        <source>Drag it, or press Alt with the up or down key</source>
        <translation>Arrastra, o presiona Alt con la flecha arriba o abajo</translation>
    </message>
    <message>
        <source>Name, or leave it empty</source>
        <translation>Nombre, o vacío</translation>
    </message>
    <message>
        <source>Move {case}</source>
        <translation>Mover: {case}</translation>
    </message>
    <message>
        <source>Teller of {case}, shown on this screen only</source>
        <translation>Quien cuenta, {case}, solo en esta pantalla</translation>
    </message>
    <message>
        <source>The teller’s card of {case}, written</source>
        <translation>Ficha de quien cuenta, {case}, escrita</translation>
    </message>
    <message>
        <source>The teller’s card of {case}</source>
        <translation>Ficha de quien cuenta, {case}</translation>
    </message>
    <message>
        <source>chair {number}</source>
        <translation>silla {number}</translation>
    </message>
    <message>
        <source>chair {number} speaks</source>
        <translation>habla la silla {number}</translation>
    </message>
    <message>
        <source>no hand</source>
        <translation>ninguna mano</translation>
    </message>
    <message numerus="yes">
        <source>%n (chair|chairs). Hands up: {hands}</source>
        <translation>
            <numerusform>%n silla. Manos levantadas: {hands}</numerusform>
            <numerusform>%n sillas. Manos levantadas: {hands}</numerusform>
        </translation>
    </message>
    <message>
        <source>The circle</source>
        <translation>El círculo</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>hands</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Names and the line were forgotten when the evening ended. Only times and counts are left, in memory.</source>
        <translation>Los nombres y la fila se olvidaron al terminar la noche. Solo quedan tiempos y cuentas, en memoria.</translation>
    </message>
    <message>
        <source>Clears the times too and closes the app. There is no copy, so there is no way back.</source>
        <translation>Borra también los tiempos y cierra la aplicación. No hay copia, así que no hay vuelta atrás.</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>prompts</comment>
        <translation>Otras</translation>
    </message>
    <message>
        <source>Other prompts</source>
        <translation>Otras frases</translation>
    </message>
    <message>
        <source>good night</source>
        <translation>buenas noches</translation>
    </message>
    <message>
        <source>Debrief, for the co-hosts</source>
        <translation>Balance, para quienes facilitan</translation>
    </message>
    <message>
        <source>Plan and evening</source>
        <translation>Plan y noche</translation>
    </message>
    <message>
        <source>step</source>
        <comment>a column</comment>
        <extracomment>Heads of columns over minutes: how much a step took more or less than its plan, and all steps until then.</extracomment>
        <translation>tramo</translation>
    </message>
    <message>
        <source>so far</source>
        <comment>a column</comment>
        <translation>acumulado</translation>
    </message>
    <message>
        <source>used</source>
        <comment>minutes</comment>
        <translation>usados</translation>
    </message>
    <message>
        <source>given back</source>
        <comment>minutes</comment>
        <translation>devueltos</translation>
    </message>
    <message>
        <source>past the plan</source>
        <comment>minutes</comment>
        <translation>de más</translation>
    </message>
    <message>
        <source>Plan and evening, in minutes</source>
        <translation>Plan y noche, en minutos</translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>a column</comment>
        <translation>minutos</translation>
    </message>
    <message>
        <source>Hours and minutes</source>
        <translation>Horas y minutos</translation>
    </message>
    <message>
        <source>A word, a feeling, a moment</source>
        <translation>Una palabra, una emoción, un momento</translation>
    </message>
    <message>
        <source>The arrow keys choose among what is found, Enter takes it, Escape leaves</source>
        <translation>Las flechas recorren lo encontrado, Intro lo toma, Esc sale</translation>
    </message>
    <message>
        <source>Find a prompt</source>
        <translation>Buscar una frase</translation>
    </message>
    <message>
        <source>hold</source>
        <comment>a key</comment>
        <extracomment>In place of the name of a key: this one is held, not pressed.</extracomment>
        <translation>sostener</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Olvidar todo</translation>
    </message>
    <message>
        <source>Closed: direct replies only</source>
        <extracomment>Stands in a narrow field: at most 28 letters.</extracomment>
        <translation>Solo respuestas directas</translation>
    </message>
    <message>
        <source>Hand up: name or seat</source>
        <extracomment>Stands in a narrow field: at most 28 letters.</extracomment>
        <translation>Mano: nombre o silla</translation>
    </message>
    <message>
        <source>Same thread: name or seat</source>
        <extracomment>Stands in a narrow field: at most 28 letters.</extracomment>
        <translation>Mismo hilo: nombre o silla</translation>
    </message>
    <message>
        <source>Direct reply: name or seat</source>
        <extracomment>Stands in a narrow field: at most 28 letters.</extracomment>
        <translation>Respuesta: nombre o silla</translation>
    </message>
    <message>
        <source>Raise the hand</source>
        <translation>Levantar la mano</translation>
    </message>
    <message>
        <source>take down</source>
        <extracomment>A hand that was raised.</extracomment>
        <translation>bajar</translation>
    </message>
    <message>
        <source>Hands in the line</source>
        <translation>Manos en la fila</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Relevo</translation>
    </message>
    <message>
        <source>To take over</source>
        <translation>Para el relevo</translation>
    </message>
    <message>
        <source>close</source>
        <comment>a card</comment>
        <translation>cerrar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>A click on a row does what its key does.</source>
        <extracomment>Under the title of the page that lists all keys.</extracomment>
        <translation>Un clic en una fila hace lo mismo que su tecla.</translation>
    </message>
    <message>
        <source>pick a prompt</source>
        <translation>elegir una frase</translation>
    </message>
    <message>
        <source>situation</source>
        <translation>situación</translation>
    </message>
    <message>
        <source>one minute more, less</source>
        <translation>un minuto más, menos</translation>
    </message>
    <message>
        <source>choose a hand</source>
        <translation>elegir una mano</translation>
    </message>
    <message>
        <source>earlier, later</source>
        <translation>antes, después</translation>
    </message>
    <message>
        <source>a row of the plan</source>
        <translation>una línea del plan</translation>
    </message>
    <message>
        <source>row earlier, later</source>
        <translation>línea antes, después</translation>
    </message>
    <message>
        <source>row minutes</source>
        <translation>minutos de la línea</translation>
    </message>
    <message>
        <source>to</source>
        <comment>keys</comment>
        <extracomment>Between the first and the last key of a run: &quot;1 to 4&quot;.</extracomment>
        <translation>a</translation>
    </message>
    <message>
        <source>The line</source>
        <extracomment>Those who want to speak, in their order.</extracomment>
        <translation>La fila</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>The evening has ended</source>
        <translation>La noche terminó</translation>
    </message>
    <message>
        <source>The room screen is there again</source>
        <translation>La pantalla de la sala está ahí de nuevo</translation>
    </message>
    <message>
        <source>The room screen is gone</source>
        <translation>La pantalla de la sala ya no está</translation>
    </message>
    <message>
        <source>The room screen is blank</source>
        <translation>La pantalla de la sala está vacía</translation>
    </message>
    <message>
        <source>The room screen is back</source>
        <translation>La pantalla de la sala se ve de nuevo</translation>
    </message>
    <message>
        <source>To the room: {prompt}</source>
        <translation>A la sala: {prompt}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Frase retirada</translation>
    </message>
    <message>
        <source>{who} speaks</source>
        <translation>habla {who}</translation>
    </message>
    <message>
        <source>Hand up: {who}</source>
        <translation>Mano levantada: {who}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>Ir terminando</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 min</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>one step</comment>
        <extracomment>To the step before. Stands on a small key: at most 8 letters.</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>One minute less</source>
        <translation>Un minuto menos</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>Un minuto más</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Open an agenda</source>
        <translation>Abrir un programa de la noche</translation>
    </message>
    <message>
        <source>The path of a TOML, CSV or plain text file. Tab completes, Enter opens.</source>
        <translation>La ruta de un archivo TOML, CSV o de texto simple. Tab completa, Intro abre.</translation>
    </message>
    <message>
        <source>Path of an agenda</source>
        <translation>Ruta de un programa de la noche</translation>
    </message>
    <message>
        <source>~/agendas/tuesday.toml</source>
        <extracomment>A path that stands for any: translate the names, keep the signs and the ending.</extracomment>
        <translation>~/programas/martes.toml</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dejar fuera</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Reponer</translation>
    </message>
    <message>
        <source>Reserve case</source>
        <extracomment>A case that is told only if there is time. Stands on a key: at most 14 letters, and at most 9.</extracomment>
        <translation>Caso reserva</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Take this plan</source>
        <translation>Tomar este plan</translation>
    </message>
    <message>
        <source>One minute less for the row</source>
        <translation>Un minuto menos para la línea</translation>
    </message>
    <message>
        <source>One minute more for the row</source>
        <translation>Un minuto más para la línea</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>El plan</translation>
    </message>
    <message>
        <source>What is to come</source>
        <translation>Lo que viene</translation>
    </message>
    <message>
        <source>back to the prompts</source>
        <translation>volver a las frases</translation>
    </message>
    <message>
        <source>now</source>
        <comment>the plan</comment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>new</source>
        <comment>the plan</comment>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>{name} {before} to {after}</source>
        <translation>{name}: de {before} a {after}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>parts that pay</comment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (part pays|parts pay)</source>
        <translation>
            <numerusform>cede %n tramo</numerusform>
            <numerusform>ceden %n tramos</numerusform>
        </translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>a las {time}</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} de {all}</translation>
    </message>
    <message>
        <source>Before the doors</source>
        <translation>Antes de abrir las puertas</translation>
    </message>
    <message>
        <source>{key}: leaves what is open. Once more closes this.</source>
        <translation>{key}: sale de lo abierto. Otra vez, cierra esto.</translation>
    </message>
    <message>
        <source>{key}: {act}.</source>
        <translation>{key}: {act}.</translation>
    </message>
    <message>
        <source>{key}: nothing here.</source>
        <translation>{key}: aquí, nada.</translation>
    </message>
    <message>
        <source>The room sees</source>
        <translation>La sala ve</translation>
    </message>
    <message>
        <source>the timer</source>
        <translation>el reloj</translation>
    </message>
    <message>
        <source>thank you</source>
        <translation>el agradecimiento</translation>
    </message>
    <message>
        <source>the test card</source>
        <translation>la imagen de prueba</translation>
    </message>
    <message>
        <source>nothing, it is blank</source>
        <translation>nada, está vacía</translation>
    </message>
    <message>
        <source>names shown</source>
        <translation>con nombres</translation>
    </message>
    <message>
        <source>no names</source>
        <translation>sin nombres</translation>
    </message>
    <message>
        <source>Blank</source>
        <comment>the room screen</comment>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Gentle</source>
        <comment>the room screen</comment>
        <extracomment>A soft ring in place of digits.</extracomment>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Rules</source>
        <comment>the room screen</comment>
        <translation>Regla</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Qué se escribe</translation>
    </message>
    <message>
        <source>See it from outside</source>
        <translation>Míralo desde fuera</translation>
    </message>
    <message>
        <source>Tried out</source>
        <translation>Puesto a prueba</translation>
    </message>
    <message>
        <source>Never promised</source>
        <translation>Lo que nunca se promete</translation>
    </message>
    <message>
        <source>Only you see</source>
        <translation>Solo lo ves tú</translation>
    </message>
    <message>
        <source>Teller’s card</source>
        <translation>Quien cuenta</translation>
    </message>
    <message>
        <source>Card</source>
        <comment>the teller&apos;s</comment>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>The teller’s card</source>
        <translation>Ficha de quien cuenta</translation>
    </message>
    <message>
        <source>Read it out</source>
        <translation>Para leer</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to what fits now</comment>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Others, {news}</source>
        <comment>prompts</comment>
        <translation>Otras, {news}</translation>
    </message>
    <message>
        <source>Other prompts, {news}</source>
        <translation>Otras frases, {news}</translation>
    </message>
    <message>
        <source>Back to what fits now</source>
        <translation>Volver a lo de ahora</translation>
    </message>
    <message>
        <source>Ask the room, 2 min</source>
        <translation>Preguntar a la sala, 2 min</translation>
    </message>
    <message>
        <source>Blank the room</source>
        <translation>Vaciar la pantalla</translation>
    </message>
    <message>
        <source>Pause the clock</source>
        <translation>Pausar el reloj</translation>
    </message>
    <message>
        <source>Break now</source>
        <translation>Descanso ya</translation>
    </message>
    <message>
        <source>Strike that</source>
        <extracomment>A name has fallen, and is taken back.</extracomment>
        <translation>Borrar eso</translation>
    </message>
    <message>
        <source>The teller answers</source>
        <translation>Responde quien cuenta</translation>
    </message>
    <message>
        <source>Park the topic</source>
        <extracomment>Put aside, to be brought back later.</extracomment>
        <translation>Apartar el tema</translation>
    </message>
    <message>
        <source>Once around</source>
        <extracomment>Everybody in the circle speaks once, in turn.</extracomment>
        <translation>Una ronda</translation>
    </message>
    <message>
        <source>Extend</source>
        <extracomment>With the room&apos;s consent.</extracomment>
        <translation>Prolongar</translation>
    </message>
    <message>
        <source>3 min</source>
        <translation>3 min</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Parte siguiente</translation>
    </message>
    <message>
        <source>On to: {part}</source>
        <translation>Pasar a: {part}</translation>
    </message>
    <message>
        <source>Extend {length}</source>
        <translation>Prolongar {length}</translation>
    </message>
    <message>
        <source>The deck has none for this.</source>
        <translation>El mazo no tiene nada para esto.</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>To the room</source>
        <extracomment>The prompt, to the room screen and back.</extracomment>
        <translation>A la sala</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>say it quietly, never on the screen</source>
        <translation>dilo en voz baja, nunca en la pantalla</translation>
    </message>
    <message>
        <source>Pin the prompt</source>
        <translation>Fijar la frase</translation>
    </message>
    <message>
        <source>Unpin the prompt</source>
        <translation>Soltar la frase</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>{why}; {how}</source>
        <extracomment>Why a prompt is offered, and that it is only to be said.</extracomment>
        <translation>{why}; {how}</translation>
    </message>
    <message>
        <source>Only you see: {words}</source>
        <translation>Solo lo ves tú: {words}</translation>
    </message>
    <message>
        <source>Close and forget everything?</source>
        <translation>¿Cerrar y olvidar todo?</translation>
    </message>
    <message>
        <source>End the evening now?</source>
        <translation>¿Terminar la noche ahora?</translation>
    </message>
    <message>
        <source>There are steps to come. Undo brings back the clock, not the names or the line. {keys} again ends it.</source>
        <translation>Quedan tramos por venir. Deshacer trae de vuelta el reloj, no los nombres ni la fila. {keys} otra vez, y termina.</translation>
    </message>
    <message>
        <source>The evening is kept nowhere else. Once the window is closed there is no way back.</source>
        <translation>La noche no se guarda en ningún otro lugar. Con la ventana cerrada no hay vuelta atrás.</translation>
    </message>
    <message>
        <source>Forget and close</source>
        <translation>Olvidar y cerrar</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>The evening</source>
        <translation>La noche</translation>
    </message>
    <message>
        <source>Back to the prompts</source>
        <translation>Volver a las frases</translation>
    </message>
    <message>
        <source>The part before</source>
        <translation>La parte anterior</translation>
    </message>
    <message>
        <source>To be read out</source>
        <translation>Para leer en voz alta</translation>
    </message>
    <message>
        <source>To be read out, {number} of {all}</source>
        <translation>Para leer en voz alta, {number} de {all}</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>Esta noche</translation>
    </message>
    <message>
        <source>Who tells which case</source>
        <translation>Quién cuenta cada caso</translation>
    </message>
    <message>
        <source>Draw the order</source>
        <translation>Sortear el orden</translation>
    </message>
    <message>
        <source>Teller, shown on this screen only</source>
        <extracomment>Over a narrow column: at most 34 letters.</extracomment>
        <translation>Quien cuenta, solo en tu pantalla</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Relato</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Wrap-up cue</source>
        <extracomment>Over minutes: how long before its end a story is cued to wrap up.</extracomment>
        <translation>Aviso antes del final</translation>
    </message>
    <message>
        <source>A turn</source>
        <translation>Un turno</translation>
    </message>
    <message>
        <source>{title}, from {start} to {end}. Hard stop {stop}.</source>
        <translation>{title}, de {start} a {end}. Hora límite {stop}.</translation>
    </message>
    <message>
        <source>What you type here lives in memory. Close the app and it is gone.</source>
        <translation>Lo que escribes aquí vive en memoria. Al cerrar la aplicación, desaparece.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Empezar con</translation>
    </message>
    <message>
        <source>Test card</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Light of the room screen</source>
        <translation>Luz de la pantalla de la sala</translation>
    </message>
    <message>
        <source>Dark room</source>
        <translation>Sala oscura</translation>
    </message>
    <message>
        <source>Light room</source>
        <translation>Sala clara</translation>
    </message>
    <message>
        <source>Timer of the room screen</source>
        <translation>Reloj de la pantalla de la sala</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Gentle ring</source>
        <translation>Aro suave</translation>
    </message>
    <message>
        <source>Names on the room screen</source>
        <translation>Nombres en la pantalla de la sala</translation>
    </message>
    <message>
        <source>No names</source>
        <translation>Sin nombres</translation>
    </message>
    <message>
        <source>Names shown</source>
        <translation>Con nombres</translation>
    </message>
    <message>
        <source>Motion of the room screen</source>
        <translation>Movimiento de la pantalla de la sala</translation>
    </message>
    <message>
        <source>Soft changes</source>
        <translation>Cambios suaves</translation>
    </message>
    <message>
        <source>No motion</source>
        <translation>Sin movimiento</translation>
    </message>
    <message>
        <source>Open the doors</source>
        <translation>Abrir puertas</translation>
    </message>
    <message numerus="yes">
        <source>Before the doors: %n to look at</source>
        <translation>
            <numerusform>Antes de abrir: %n por revisar</numerusform>
            <numerusform>Antes de abrir: %n por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>All is ready</source>
        <translation>Todo listo</translation>
    </message>
    <message>
        <source>{screen}, {pixels}, the room screen</source>
        <translation>{screen}, {pixels}, la pantalla de la sala</translation>
    </message>
    <message>
        <source>{screen}, {pixels}</source>
        <translation>{screen}, {pixels}</translation>
    </message>
    <message>
        <source>A time has hours and minutes, like 19:00. It stays at {time}.</source>
        <translation>Una hora lleva horas y minutos, como 19:00. Se queda en {time}.</translation>
    </message>
    <message>
        <source>The doors open before the start at {start}. They stay at {time}.</source>
        <translation>La llegada va antes del inicio ({start}). Se queda en {time}.</translation>
    </message>
    <message>
        <source>The hard stop comes after the start at {start}. It stays at {time}.</source>
        <translation>La hora límite va después del inicio ({start}). Se queda en {time}.</translation>
    </message>
    <message>
        <source>Doors</source>
        <extracomment>Over fields with clock times: when the doors open, when the evening starts, when the venue closes.</extracomment>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>of the evening</comment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Hard stop</source>
        <translation>Hora límite</translation>
    </message>
    <message>
        <source>quiet</source>
        <comment>after a time</comment>
        <extracomment>After the time for which nobody has spoken: &quot;0:40 quiet&quot;.</extracomment>
        <translation>en silencio</translation>
    </message>
    <message>
        <source>of quiet</source>
        <comment>after a time</comment>
        <extracomment>After the time for which nobody had spoken: &quot;0:40 of quiet&quot;.</extracomment>
        <translation>de silencio</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>{name}, {number} min</source>
        <translation>{name}, {number} min</translation>
    </message>
    <message>
        <source>One minute less: {name}</source>
        <translation>Un minuto menos: {name}</translation>
    </message>
    <message>
        <source>One minute more: {name}</source>
        <translation>Un minuto más: {name}</translation>
    </message>
    <message numerus="yes">
        <source>(chair|chairs)</source>
        <extracomment>Stands beside a number of its own.</extracomment>
        <translation>
            <numerusform>silla</numerusform>
            <numerusform>sillas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, {number} (chair|chairs)</source>
        <translation>
            <numerusform>{name}, {number} silla</numerusform>
            <numerusform>{name}, {number} sillas</numerusform>
        </translation>
    </message>
    <message>
        <source>One chair less: {name}</source>
        <translation>Una silla menos: {name}</translation>
    </message>
    <message>
        <source>One chair more: {name}</source>
        <translation>Una silla más: {name}</translation>
    </message>
    <message>
        <source>Room screen connected</source>
        <translation>Pantalla de la sala conectada</translation>
    </message>
    <message>
        <source>One screen</source>
        <translation>Una sola pantalla</translation>
    </message>
    <message>
        <source>names and prompts are hidden, {key} shows them</source>
        <translation>nombres y frases ocultos, {key} los muestra</translation>
    </message>
    <message>
        <source>Room screen hidden</source>
        <translation>Pantalla de la sala oculta</translation>
    </message>
    <message>
        <source>{key} brings it back</source>
        <translation>{key} la devuelve</translation>
    </message>
    <message>
        <source>No room screen</source>
        <translation>Sin pantalla de la sala</translation>
    </message>
    <message>
        <source>the console runs on</source>
        <translation>la consola sigue</translation>
    </message>
    <message>
        <source>May fall asleep</source>
        <extracomment>The laptop.</extracomment>
        <translation>Puede dormirse</translation>
    </message>
    <message>
        <source>set its sleep to never</source>
        <translation>quita su suspensión</translation>
    </message>
    <message>
        <source>Keys are locked</source>
        <translation>Teclas bloqueadas</translation>
    </message>
    <message>
        <source>{key} unlocks</source>
        <translation>{key} las desbloquea</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The room is blank</source>
        <translation>La pantalla está vacía</translation>
    </message>
    <message>
        <source>brings it back</source>
        <translation>la trae de vuelta</translation>
    </message>
    <message>
        <source>Don’t repeat the name. Nothing of this is kept.</source>
        <translation>No repitas el nombre. De esto no se guarda nada.</translation>
    </message>
    <message>
        <source>The room is blank, say</source>
        <translation>La pantalla está vacía, di</translation>
    </message>
    <message>
        <source>Bring the room back</source>
        <translation>Mostrar de nuevo la pantalla de la sala</translation>
    </message>
    <message>
        <source>As set</source>
        <extracomment>How the teller wants to be told that the end is near: as it is set for all, or otherwise.</extracomment>
        <translation>Como está</translation>
    </message>
    <message>
        <source>No timer</source>
        <translation>Sin reloj</translation>
    </message>
    <message>
        <source>Called tonight</source>
        <extracomment>What the company of the story is called, so that its name does not fall; and what nobody asks about.</extracomment>
        <translation>Alias de esta noche</translation>
    </message>
    <message>
        <source>Off limits</source>
        <translation>Temas vetados</translation>
    </message>
    <message>
        <source>Only this screen shows it, during this case. It is wiped as the last word begins; no undo brings it back.</source>
        <translation>Solo se ve en esta pantalla, durante este caso. Se borra al empezar la última palabra; deshacer no la trae de vuelta.</translation>
    </message>
    <message>
        <source>the bank, the shop, the big one</source>
        <translation>el banco, la tienda, la grande</translation>
    </message>
    <message>
        <source>dates, the vendor, who was on call</source>
        <translation>fechas, el proveedor, quién estaba de guardia</translation>
    </message>
    <message>
        <source>Sign near the end</source>
        <translation>Señal hacia el final</translation>
    </message>
    <message>
        <source>The card before</source>
        <translation>La ficha anterior</translation>
    </message>
    <message>
        <source>The next card</source>
        <translation>La ficha siguiente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Sign</source>
        <comment>to the teller</comment>
        <translation>Señal</translation>
    </message>
    <message>
        <source>start, pause, resume</source>
        <translation>empezar, pausar, reanudar</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>tramo siguiente</translation>
    </message>
    <message>
        <source>back one step</source>
        <translation>un tramo atrás</translation>
    </message>
    <message>
        <source>one minute more</source>
        <translation>un minuto más</translation>
    </message>
    <message>
        <source>one minute less</source>
        <translation>un minuto menos</translation>
    </message>
    <message>
        <source>three minutes more</source>
        <translation>tres minutos más</translation>
    </message>
    <message>
        <source>five minutes more</source>
        <translation>cinco minutos más</translation>
    </message>
    <message>
        <source>five minutes less</source>
        <translation>cinco minutos menos</translation>
    </message>
    <message>
        <source>fifteen seconds more</source>
        <translation>quince segundos más</translation>
    </message>
    <message>
        <source>fifteen seconds less</source>
        <translation>quince segundos menos</translation>
    </message>
    <message>
        <source>wrap up now</source>
        <translation>ir terminando ya</translation>
    </message>
    <message>
        <source>more, as the room agrees</source>
        <translation>prolongar, si la sala quiere</translation>
    </message>
    <message>
        <source>what would you do next?</source>
        <translation>¿Qué harían ahora?</translation>
    </message>
    <message>
        <source>next part of the story</source>
        <translation>parte siguiente del relato</translation>
    </message>
    <message>
        <source>a break now</source>
        <translation>un descanso ya</translation>
    </message>
    <message>
        <source>treat the sleep as a pause</source>
        <translation>tomar el reposo como pausa</translation>
    </message>
    <message>
        <source>the plan, a new plan</source>
        <translation>el plan, un plan nuevo</translation>
    </message>
    <message>
        <source>skip what comes next</source>
        <translation>saltar lo que sigue</translation>
    </message>
    <message>
        <source>a teller withdraws</source>
        <translation>alguien retira su relato</translation>
    </message>
    <message>
        <source>the row above</source>
        <translation>la línea de arriba</translation>
    </message>
    <message>
        <source>the row below</source>
        <translation>la línea de abajo</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>later</source>
        <translation>después</translation>
    </message>
    <message>
        <source>one minute more for the row</source>
        <translation>un minuto más para la línea</translation>
    </message>
    <message>
        <source>one minute less for the row</source>
        <translation>un minuto menos para la línea</translation>
    </message>
    <message>
        <source>leave out, put back</source>
        <translation>dejar fuera, reponer</translation>
    </message>
    <message>
        <source>put in the reserve case</source>
        <translation>poner el caso de reserva</translation>
    </message>
    <message>
        <source>take the new plan</source>
        <translation>tomar el plan nuevo</translation>
    </message>
    <message>
        <source>shorter stories to come</source>
        <translation>acortar los relatos que vienen</translation>
    </message>
    <message>
        <source>they&apos;ve started</source>
        <extracomment>The start is dated back to when they did.</extracomment>
        <translation>ya había empezado</translation>
    </message>
    <message>
        <source>hand up</source>
        <translation>levantar la mano</translation>
    </message>
    <message>
        <source>next speaker</source>
        <translation>siguiente voz</translation>
    </message>
    <message>
        <source>direct reply</source>
        <translation>respuesta directa</translation>
    </message>
    <message>
        <source>same thread</source>
        <translation>mismo hilo</translation>
    </message>
    <message>
        <source>the teller answers</source>
        <translation>responde quien cuenta</translation>
    </message>
    <message>
        <source>previous speaker</source>
        <translation>la voz anterior</translation>
    </message>
    <message>
        <source>chosen hand now</source>
        <translation>la mano elegida, ahora</translation>
    </message>
    <message>
        <source>the hand above</source>
        <translation>la mano de arriba</translation>
    </message>
    <message>
        <source>the hand below</source>
        <translation>la mano de abajo</translation>
    </message>
    <message>
        <source>the chosen hand earlier</source>
        <translation>la mano elegida, antes</translation>
    </message>
    <message>
        <source>the chosen hand later</source>
        <translation>la mano elegida, después</translation>
    </message>
    <message>
        <source>a first voice</source>
        <translation>es una voz nueva</translation>
    </message>
    <message>
        <source>in order, and back</source>
        <translation>por orden, o no</translation>
    </message>
    <message>
        <source>steps out</source>
        <translation>sale un momento</translation>
    </message>
    <message>
        <source>is back</source>
        <translation>ya volvió</translation>
    </message>
    <message>
        <source>close or open the line</source>
        <translation>cerrar o abrir la fila</translation>
    </message>
    <message>
        <source>all hands down</source>
        <translation>bajar todas las manos</translation>
    </message>
    <message>
        <source>once around</source>
        <extracomment>Everybody in the circle speaks once, in turn.</extracomment>
        <translation>una ronda</translation>
    </message>
    <message>
        <source>park the topic</source>
        <extracomment>Put aside, to be brought back later.</extracomment>
        <translation>apartar el tema</translation>
    </message>
    <message>
        <source>bring a topic back</source>
        <translation>retomar un tema</translation>
    </message>
    <message>
        <source>the line or the circle</source>
        <translation>la fila o el círculo</translation>
    </message>
    <message>
        <source>one chair more</source>
        <translation>una silla más</translation>
    </message>
    <message>
        <source>one chair less</source>
        <translation>una silla menos</translation>
    </message>
    <message>
        <source>hide names here</source>
        <translation>ocultar nombres aquí</translation>
    </message>
    <message>
        <source>see names while held</source>
        <translation>ver nombres al sostener</translation>
    </message>
    <message>
        <source>take a hand down</source>
        <translation>bajar una mano</translation>
    </message>
    <message>
        <source>pick the first prompt</source>
        <translation>elegir la primera frase</translation>
    </message>
    <message>
        <source>pick the second prompt</source>
        <translation>elegir la segunda frase</translation>
    </message>
    <message>
        <source>pick the third prompt</source>
        <translation>elegir la tercera frase</translation>
    </message>
    <message>
        <source>pick the fourth prompt</source>
        <translation>elegir la cuarta frase</translation>
    </message>
    <message>
        <source>blame</source>
        <translation>culpa</translation>
    </message>
    <message>
        <source>names</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>dominating</source>
        <translation>voz dominante</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>silencio</translation>
    </message>
    <message>
        <source>distress</source>
        <translation>malestar</translation>
    </message>
    <message>
        <source>rabbit hole</source>
        <translation>muy a fondo</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>consejos</translation>
    </message>
    <message>
        <source>overrun</source>
        <translation>se alarga</translation>
    </message>
    <message>
        <source>prompt to the room and back</source>
        <translation>mostrar la frase, y retirarla</translation>
    </message>
    <message>
        <source>other prompts</source>
        <translation>otras frases</translation>
    </message>
    <message>
        <source>find a prompt</source>
        <translation>buscar una frase</translation>
    </message>
    <message>
        <source>pin the prompt</source>
        <translation>fijar la frase</translation>
    </message>
    <message>
        <source>what is read out</source>
        <translation>lo que se lee</translation>
    </message>
    <message>
        <source>the part before</source>
        <translation>la parte anterior</translation>
    </message>
    <message>
        <source>the next part</source>
        <translation>la parte siguiente</translation>
    </message>
    <message>
        <source>strike that</source>
        <extracomment>A name has fallen, and is taken back.</extracomment>
        <translation>borrar eso</translation>
    </message>
    <message>
        <source>the teller&apos;s card</source>
        <translation>la ficha de quien cuenta</translation>
    </message>
    <message>
        <source>handover card</source>
        <translation>ficha de relevo</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>vaciar la pantalla</translation>
    </message>
    <message>
        <source>freeze the picture</source>
        <translation>congelar la imagen</translation>
    </message>
    <message>
        <source>gentle ring</source>
        <translation>aro suave</translation>
    </message>
    <message>
        <source>house rules card</source>
        <translation>mostrar la Regla</translation>
    </message>
    <message>
        <source>light or dark room</source>
        <translation>sala oscura o clara</translation>
    </message>
    <message>
        <source>names to the room</source>
        <translation>nombres en la sala</translation>
    </message>
    <message>
        <source>paste an agenda or prompts</source>
        <translation>pegar un programa o frases</translation>
    </message>
    <message>
        <source>no motion in the room</source>
        <translation>sala sin movimiento</translation>
    </message>
    <message>
        <source>test card</source>
        <translation>imagen de prueba</translation>
    </message>
    <message>
        <source>what is ready</source>
        <translation>qué está listo</translation>
    </message>
    <message>
        <source>what is written</source>
        <translation>qué se escribe</translation>
    </message>
    <message>
        <source>room screen on</source>
        <translation>encender la pantalla de la sala</translation>
    </message>
    <message>
        <source>swap the screens</source>
        <translation>intercambiar pantallas</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>pantalla completa</translation>
    </message>
    <message>
        <source>leave what is open</source>
        <translation>salir de lo abierto</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>rehacer</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>estas teclas</translation>
    </message>
    <message>
        <source>find an act</source>
        <translation>buscar una acción</translation>
    </message>
    <message>
        <source>lock all keys, unlock</source>
        <translation>bloquear teclas, desbloquear</translation>
    </message>
    <message>
        <source>open a file</source>
        <translation>abrir un archivo</translation>
    </message>
    <message>
        <source>Plus</source>
        <comment>a key</comment>
        <extracomment>The keys with these signs, by their name.</extracomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>Minus</source>
        <comment>a key</comment>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Slash</source>
        <comment>a key</comment>
        <translation>Barra</translation>
    </message>
    <message>
        <source>Question mark</source>
        <comment>a key</comment>
        <translation>Interrogación</translation>
    </message>
    <message>
        <source>open the doors</source>
        <translation>abrir puertas</translation>
    </message>
    <message>
        <source>draw the order</source>
        <translation>sortear el orden</translation>
    </message>
    <message>
        <source>end the evening</source>
        <translation>terminar la noche</translation>
    </message>
    <message>
        <source>quit and forget</source>
        <translation>salir y olvidar</translation>
    </message>
    <message>
        <source>forget everything</source>
        <translation>olvidar todo</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>a heading</comment>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Room</source>
        <comment>a heading</comment>
        <translation>Sala</translation>
    </message>
    <message>
        <source>App</source>
        <comment>a heading</comment>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>a key</comment>
        <extracomment>The keys are called what a keyboard of the language has printed on them: at most 10 letters each.</extracomment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>a key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>a key</comment>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>a key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Alt</source>
        <comment>a key</comment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>a key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>a key</comment>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Backspace</source>
        <comment>a key</comment>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>PgUp</source>
        <comment>a key</comment>
        <translation>RePág</translation>
    </message>
    <message>
        <source>PgDown</source>
        <comment>a key</comment>
        <translation>AvPág</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>a key</comment>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>a key</comment>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>a key</comment>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>a key</comment>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Shortcut: {keys}</source>
        <translation>Atajo: {keys}</translation>
    </message>
    <message>
        <source>The Chatham House Rule</source>
        <translation>La Regla de Chatham House</translation>
    </message>
    <message>
        <source>Pass on what you learned.</source>
        <translation>Compartan lo que aprendan.</translation>
    </message>
    <message>
        <source>Leave out who said it, who was here and where it happened.</source>
        <translation>Dejen fuera quién lo dijo, quién estuvo aquí y dónde ocurrió.</translation>
    </message>
    <message>
        <source>You may pass or stop at any time.</source>
        <translation>Pueden pasar o parar en cualquier momento.</translation>
    </message>
    <message>
        <source>Nothing is recorded: no photos, no audio, no notes with names.</source>
        <translation>No se graba nada: ni fotos, ni audio, ni notas con nombres.</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Gracias.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>No se grabó nada.</translation>
    </message>
    <message>
        <source>Can you read this from the back row?</source>
        <translation>¿Se lee bien desde la última fila?</translation>
    </message>
    <message>
        <source>The outer frame touches all four edges.</source>
        <translation>El marco exterior toca los cuatro bordes.</translation>
    </message>
    <message>
        <source>Guard off</source>
        <translation>Sin protección</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>the usual evening</source>
        <translation>la noche de siempre</translation>
    </message>
    <message>
        <source>a first evening, ten times as fast, that teaches eight keys</source>
        <translation>una primera noche, diez veces más rápida, que enseña ocho teclas</translation>
    </message>
    <message>
        <source>start an agenda of your own</source>
        <translation>empezar un programa propio</translation>
    </message>
    <message>
        <source>see what is not right with it yet</source>
        <translation>ver qué le falta todavía</translation>
    </message>
    <message>
        <source>with your agenda and your prompts</source>
        <translation>con tu programa y tus frases</translation>
    </message>
    <message>
        <source>the console in German, the room in English</source>
        <translation>la consola en alemán, la sala en inglés</translation>
    </message>
    <message>
        <source>what keeps the promise on this computer</source>
        <translation>lo que sostiene la promesa en este equipo</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>nothing can be shown: there is no display</source>
        <translation>no se puede mostrar nada: no hay pantalla</translation>
    </message>
    <message>
        <source>a fault in what was given</source>
        <translation>algo no está bien en lo que se indicó</translation>
    </message>
    <message>
        <source>the promise can&apos;t be kept, or not all of it</source>
        <translation>la promesa no se puede cumplir, o no del todo</translation>
    </message>
    <message>
        <source>Runs a CasesConf evening live. Everything stays in memory; nothing is written.</source>
        <translation>Lleva en vivo una noche de CasesConf. Todo queda en memoria; no se escribe nada.</translation>
    </message>
    <message>
        <source>usage:</source>
        <extracomment>Over a line that shows how a command is written.</extracomment>
        <translation>uso:</translation>
    </message>
    <message>
        <source>the app itself</source>
        <translation>la propia aplicación</translation>
    </message>
    <message>
        <source>show this help, and nothing else</source>
        <translation>mostrar esta ayuda, y nada más</translation>
    </message>
    <message>
        <source>show the version, and nothing else</source>
        <translation>mostrar la versión, y nada más</translation>
    </message>
    <message>
        <source>files of your own</source>
        <translation>archivos propios</translation>
    </message>
    <message>
        <source>FILE</source>
        <extracomment>NAME, FILE and SPEED stand for what is to be given after an option. A deck holds prompts, sentences to say.</extracomment>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>an agenda (TOML, CSV, a plain rundown) or a deck of yours</source>
        <translation>un programa de la noche (TOML, CSV, una lista sencilla) o un mazo tuyo</translation>
    </message>
    <message>
        <source>list the built-in agendas and your own</source>
        <translation>enumerar los programas incluidos y los tuyos</translation>
    </message>
    <message>
        <source>print a built-in agenda to start your own from</source>
        <translation>imprimir un programa incluido para empezar el tuyo</translation>
    </message>
    <message>
        <source>prompts of your own, laid over ours: TOML</source>
        <translation>frases tuyas, encima de las nuestras: TOML</translation>
    </message>
    <message>
        <source>print our prompts to start your own from</source>
        <translation>imprimir nuestras frases para empezar las tuyas</translation>
    </message>
    <message>
        <source>say whether an agenda or a deck is right, or what is not</source>
        <translation>decir si un programa o un mazo está bien, o qué no lo está</translation>
    </message>
    <message>
        <source>the evening</source>
        <translation>la noche</translation>
    </message>
    <message>
        <source>the console&apos;s colours</source>
        <translation>los colores de la consola</translation>
    </message>
    <message>
        <source>how large the console is, on top of what the desktop wishes: 100 to 200</source>
        <translation>el tamaño de la consola, además de lo que pida el escritorio: de 100 a 200</translation>
    </message>
    <message>
        <source>PERCENT</source>
        <translation>PORCENTAJE</translation>
    </message>
    <message>
        <source>the language of both screens</source>
        <translation>el idioma de las dos pantallas</translation>
    </message>
    <message>
        <source>the language that is spoken in the room: of its screen, the prompts and the scripts</source>
        <translation>el idioma que se habla en la sala: el de su pantalla, las frases y los guiones</translation>
    </message>
    <message>
        <source>so many times as fast, marked; eight keys are taught on the way</source>
        <extracomment>The evening passes so many times as fast, and both screens say so.</extracomment>
        <translation>tantas veces más rápido, con aviso; de paso se enseñan ocho teclas</translation>
    </message>
    <message>
        <source>SPEED</source>
        <translation>VELOCIDAD</translation>
    </message>
    <message>
        <source>with --rehearse: run the evening by itself and tell it</source>
        <translation>con --rehearse: hacer correr la noche sola y contarla</translation>
    </message>
    <message>
        <source>the promise that nothing is written</source>
        <translation>la promesa de que no se escribe nada</translation>
    </message>
    <message>
        <source>report: print what keeps the promise that nothing is written; off: for debugging, both screens say so</source>
        <extracomment>report and off are typed so in any language.</extracomment>
        <translation>report: imprimir lo que sostiene la promesa de que no se escribe nada; off: para depurar, las dos pantallas lo dicen</translation>
    </message>
    <message>
        <source>Windows: let screen recorders, and magnifiers that need it, see the console</source>
        <translation>Windows: dejar que las grabadoras de pantalla, y las lupas que lo necesiten, vean la consola</translation>
    </message>
    <message>
        <source>examples:</source>
        <translation>ejemplos:</translation>
    </message>
    <message>
        <source>exit codes:</source>
        <translation>códigos de salida:</translation>
    </message>
    <message>
        <source>a number from {least} to {most} is expected, such as {example}</source>
        <translation>se espera un número de {least} a {most}, como {example}</translation>
    </message>
    <message>
        <source>This screen</source>
        <extracomment>These two head fields in which a language is chosen.</extracomment>
        <translation>Esta pantalla</translation>
    </message>
    <message>
        <source>Spoken in the room</source>
        <translation>Se habla en la sala</translation>
    </message>
    <message>
        <source>{file} is missing or damaged: English is spoken instead.</source>
        <translation>{file} falta o está dañado: en su lugar se habla inglés.</translation>
    </message>
    <message>
        <source>nothing is open</source>
        <translation>no hay nada abierto</translation>
    </message>
    <message>
        <source>no hand is above</source>
        <translation>no hay ninguna mano arriba</translation>
    </message>
    <message>
        <source>no hand is below</source>
        <translation>no hay ninguna mano abajo</translation>
    </message>
    <message>
        <source>no row is above</source>
        <translation>no hay ninguna línea arriba</translation>
    </message>
    <message>
        <source>no row is below</source>
        <translation>no hay ninguna línea abajo</translation>
    </message>
    <message>
        <source>this is the first part</source>
        <translation>es la primera parte</translation>
    </message>
    <message>
        <source>this is the last part</source>
        <translation>es la última parte</translation>
    </message>
    <message>
        <source>nothing is read out in this step</source>
        <translation>en este tramo no se lee nada</translation>
    </message>
    <message>
        <source>no card is left to write on</source>
        <translation>no queda ficha donde escribir</translation>
    </message>
    <message>
        <source>it takes two cases</source>
        <translation>hacen falta dos casos</translation>
    </message>
    <message>
        <source>it is on</source>
        <translation>ya está encendida</translation>
    </message>
    <message>
        <source>there is no other screen</source>
        <translation>no hay otra pantalla</translation>
    </message>
    <message>
        <source>hold {key}</source>
        <translation>sostén {key}</translation>
    </message>
    <message>
        <source>hold its key on the last page</source>
        <translation>sostén su tecla en la última página</translation>
    </message>
    <message>
        <source>this is it</source>
        <extracomment>Beside the act that has opened this very list.</extracomment>
        <translation>es esto mismo</translation>
    </message>
    <message>
        <source>with the plan open ({key})</source>
        <extracomment>These say when an act can be done; the gap holds the key that opens or closes what is named.</extracomment>
        <translation>con el plan abierto ({key})</translation>
    </message>
    <message>
        <source>with the plan closed ({key})</source>
        <translation>con el plan cerrado ({key})</translation>
    </message>
    <message>
        <source>with what is read out open ({key})</source>
        <translation>con el guion abierto ({key})</translation>
    </message>
    <message>
        <source>with what is read out closed ({key})</source>
        <translation>con el guion cerrado ({key})</translation>
    </message>
    <message>
        <source>with the circle open ({key})</source>
        <translation>con el círculo abierto ({key})</translation>
    </message>
    <message>
        <source>with the circle closed ({key})</source>
        <translation>con el círculo cerrado ({key})</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>no hay nada que deshacer</translation>
    </message>
    <message>
        <source>nothing to redo</source>
        <translation>no hay nada que rehacer</translation>
    </message>
    <message>
        <source>{act}: {why}.</source>
        <extracomment>Why an act can&apos;t be done now: &quot;Park the topic: nobody has the floor.&quot;</extracomment>
        <translation>{act}: {why}.</translation>
    </message>
    <message>
        <source>Find an act</source>
        <translation>Buscar una acción</translation>
    </message>
    <message>
        <source>What to do, or its key</source>
        <translation>Qué hacer, o su tecla</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>Todas las acciones</translation>
    </message>
    <message>
        <source>No act is called so</source>
        <translation>Ninguna acción se llama así</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Keys are locked: nothing was done. {key} unlocks them.</source>
        <translation>Teclas bloqueadas: no se hizo nada. {key} las desbloquea.</translation>
    </message>
    <message>
        <source>no such prompt is offered</source>
        <translation>no se ofrece esa frase</translation>
    </message>
    <message>
        <source>this row keeps its place</source>
        <translation>esta línea conserva su lugar</translation>
    </message>
    <message>
        <source>this row has no minutes of its own</source>
        <translation>esta línea no tiene minutos propios</translation>
    </message>
    <message>
        <source>nothing comes next that can be skipped</source>
        <translation>lo que sigue no se puede omitir</translation>
    </message>
    <message>
        <source>nobody stepped out</source>
        <translation>no hay nadie fuera</translation>
    </message>
    <message>
        <source>no hand with a name is chosen</source>
        <extracomment>Somebody is to be skipped in the line for a while.</extracomment>
        <translation>no hay ninguna mano con nombre elegida</translation>
    </message>
    <message>
        <source>nothing is to come</source>
        <translation>no viene nada más</translation>
    </message>
    <message>
        <source>no new plan is needed</source>
        <translation>no hace falta un plan nuevo</translation>
    </message>
    <message>
        <source>no story need be shorter</source>
        <translation>no hace falta acortar relatos</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>rows</comment>
        <extracomment>Under a list: so many of its rows, which are sentences or parts of the evening, have no room.</extracomment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
</TS>
