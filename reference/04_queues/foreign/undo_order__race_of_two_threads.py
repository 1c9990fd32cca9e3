# exercise: undo_order
# label: wrong
# mistake: putter and getter threads run at the same time: what is got before the last put is in the wrong order

import queue, threading, time

def undo_order(actions):
    q = queue.LifoQueue()
    result = []

    def put():
        for a in actions:
            q.put(a)
            time.sleep(0.001)

    def get():
        for _ in actions:
            result.append(q.get())

    ts = [threading.Thread(target=put), threading.Thread(target=get)]
    for t in ts: t.start()
    for t in ts: t.join()
    return result
