# exercise: pipeline
# label: right
# style: two threads, catches Exception (not BaseException), goes on handling after an error

import queue
import threading


def pipeline(source, handle, limit=10):
    q = queue.Queue(maxsize=limit)
    fehler = []  # Ausnahmen beider Seiten

    def erzeuger():
        try:
            for teil in source:
                q.put(teil)
        except Exception as e:
            fehler.append(e)
        q.put(None)  # Ende

    def verbraucher():
        while True:
            teil = q.get()
            if teil is None:
                break
            try:
                handle(teil)
            except Exception as e:
                fehler.append(e)

    faeden = [threading.Thread(target=erzeuger), threading.Thread(target=verbraucher)]
    for f in faeden:
        f.start()
    for f in faeden:
        f.join()
    if fehler:
        raise fehler[0]
