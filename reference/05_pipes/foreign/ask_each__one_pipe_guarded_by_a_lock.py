# exercise: ask_each
# label: wrong
# mistake: "one pipe for each value", "no end of a pipe is used by two processes": all children send on the same end, only a Lock and index tags keep the answers apart
from multiprocessing import Lock, Pipe, Process


def kind(task, nummer, waarde, uit, slot):
    antwoord = task(waarde)
    with slot:                      # only one at a time in the pipe
        uit.send((nummer, antwoord))
    uit.close()


def ask_each(task, values):
    in_, uit = Pipe(duplex=False)
    slot = Lock()
    kinderen = [
        Process(target=kind, args=(task, n, w, uit, slot))
        for n, w in enumerate(values)
    ]
    for k in kinderen:
        k.start()
    uit.close()

    antwoorden = [None] * len(kinderen)
    while True:
        try:
            n, antwoord = in_.recv()
        except EOFError:            # all children are gone
            break
        antwoorden[n] = antwoord
    in_.close()

    for k in kinderen:
        k.join()
    return antwoorden
