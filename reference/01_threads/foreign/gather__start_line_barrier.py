# exercise: gather
# label: right
# style: Barrier as start line, results set under a lock

import threading


def gather(tasks):
    if not tasks:
        return []
    lock = threading.Lock()
    start = threading.Barrier(len(tasks))
    table = {}

    def lane(number, task):
        start.wait()
        try:
            outcome = (True, task())
        except BaseException as e:
            outcome = (False, e)
        with lock:
            table[number] = outcome

    lanes = [threading.Thread(target=lane, args=x) for x in enumerate(tasks)]
    for x in lanes:
        x.start()
    for x in lanes:
        x.join()
    for number in sorted(table):
        good, thing = table[number]
        if not good:
            raise thing
    return [table[number][1] for number in sorted(table)]
