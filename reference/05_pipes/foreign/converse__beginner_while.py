# exercise: converse
# label: right
# style: clumsy while loop with an index and a flag
import multiprocessing


def kind(eltern, kind_ende, aufgabe):
    eltern.close()
    fertig = False
    while fertig == False:
        try:
            wert = kind_ende.recv()
            antwort = aufgabe(wert)
            kind_ende.send(antwort)
        except EOFError:
            fertig = True
    kind_ende.close()


def converse(task, values):
    leitung = multiprocessing.Pipe()
    prozess = multiprocessing.Process(
        target=kind, args=(leitung[0], leitung[1], task)
    )
    prozess.start()
    leitung[1].close()
    i = 0
    liste = []
    while i < len(values):
        leitung[0].send(values[i])
        antwort = leitung[0].recv()
        liste = liste + [antwort]
        i = i + 1
    leitung[0].close()
    prozess.join()
    return liste
