# exercise: meanwhile
# label: right
# style: Barrier(2) at the start and at the end

import threading


def meanwhile(task, foreground):
    meet = threading.Barrier(2)
    keep = [0]

    def other():
        meet.wait()
        keep[0] = task()
        meet.wait()

    t = threading.Thread(target=other)
    t.start()
    meet.wait()
    b = foreground()
    meet.wait()
    t.join()
    return keep[0], b
