# exercise: map_catching
# label: right
# style: own processes, a pipe each, dealt out by connection.wait
import multiprocessing
from multiprocessing.connection import wait


def _arbeite(rohr, func):
    while True:
        auftrag = rohr.recv()
        if auftrag is None:
            break
        try:
            rohr.send(func(auftrag[0]))
        except Exception as fehler:
            rohr.send(fehler)


def map_catching(func, items, processes=2):
    ergebnis = [None] * len(items)
    naechster = 0
    rohre, leute = [], []
    dran = {}
    for _ in range(processes):
        meins, deins = multiprocessing.Pipe()
        p = multiprocessing.Process(target=_arbeite, args=(deins, func))
        p.start()
        leute.append(p)
        rohre.append(meins)
        if naechster < len(items):
            meins.send((items[naechster],))
            dran[meins] = naechster
            naechster += 1
    while dran:
        for rohr in wait(list(dran)):
            ergebnis[dran.pop(rohr)] = rohr.recv()
            if naechster < len(items):
                rohr.send((items[naechster],))
                dran[rohr] = naechster
                naechster += 1
    for rohr in rohre:
        rohr.send(None)
    for p in leute:
        p.join()
    return ergebnis
