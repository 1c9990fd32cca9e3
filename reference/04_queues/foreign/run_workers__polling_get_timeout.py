# exercise: run_workers
# label: right
# style: get(timeout) with a filled queue; Empty means the end because all was put first

import queue
import threading
import time


def run_workers(tasks, workers):
    warteschlange = queue.Queue()
    for aufgabe in tasks:
        warteschlange.put(aufgabe)
    ergebnisse = []
    ausnahmen = []

    def arbeiter():
        while True:
            try:
                aufgabe = warteschlange.get(timeout=0.05)
            except queue.Empty:
                break  # es kommt nichts mehr, alles lag vorher da
            try:
                ergebnisse.append(aufgabe())
            except BaseException as ausnahme:
                ausnahmen.append(ausnahme)

    faeden = [threading.Thread(target=arbeiter) for _ in range(workers)]
    for f in faeden:
        f.start()
    while any(f.is_alive() for f in faeden):
        time.sleep(0.01)
    for f in faeden:
        f.join()
    if len(ausnahmen) > 0:
        raise ausnahmen[0]
    return ergebnisse
