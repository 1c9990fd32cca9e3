# exercise: results_from_processes
# label: right
# style: multiprocessing.active_children() to see who lives

import multiprocessing
import queue


def rechne(schlange, aufgabe, ding):
    schlange.put((ding, aufgabe(ding)))


def results_from_processes(task, items):
    schlange = multiprocessing.Queue()
    prozesse = set()
    for ding in items:
        p = multiprocessing.Process(target=rechne, args=(schlange, task, ding))
        p.start()
        prozesse.add(p)
    ergebnis = {}
    while True:
        lebend = prozesse.intersection(multiprocessing.active_children())
        try:
            ding, wert = schlange.get(timeout=0.05)
        except queue.Empty:
            if not lebend:  # vorher nachgesehen, dann war nichts mehr da
                break
        else:
            ergebnis[ding] = wert
    for p in prozesse:
        p.join()
    return ergebnis
