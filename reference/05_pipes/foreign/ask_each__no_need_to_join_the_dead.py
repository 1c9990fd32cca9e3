# exercise: ask_each
# label: wrong
# mistake: "all children are joined, also those that died": after an EOFError the loop goes on without join(), and the dead child is left as a zombie
from multiprocessing import Pipe, Process


def barn(oppgave, ende):
    ende.send(oppgave(ende.recv()))
    ende.close()


def ask_each(task, values):
    barna = []
    for verdi in values:
        min_ende, din_ende = Pipe()
        p = Process(target=barn, args=(task, din_ende))
        p.start()
        din_ende.close()
        min_ende.send(verdi)
        barna.append((p, min_ende))

    svar = []
    for p, ende in barna:
        try:
            svar.append(ende.recv())
        except EOFError:
            # this one is dead already, there is nothing to wait for
            svar.append(None)
            ende.close()
            continue
        ende.close()
        p.join()
    return svar
