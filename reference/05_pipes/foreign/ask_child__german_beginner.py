# exercise: ask_child
# label: right
# style: clumsy, German names and comments, one list for all
import multiprocessing


def kind(ende, aufgabe):
    # das Kind wartet auf die Frage
    frage = ende.recv()
    ergebnis = aufgabe(frage)
    # und schickt die Antwort zurueck
    ende.send(ergebnis)
    ende.close()


def ask_child(task, value):
    enden = multiprocessing.Pipe()
    antworten = []
    prozesse = []
    for i in range(0, 1):
        prozess = multiprocessing.Process(target=kind, args=(enden[1], task))
        prozesse.append(prozess)
    for prozess in prozesse:
        prozess.start()
    enden[0].send(value)
    antworten.append(enden[0].recv())
    for prozess in prozesse:
        prozess.join()
    enden[0].close()
    enden[1].close()
    return antworten[0]
