# exercise: meanwhile
# label: right
# style: Timer(0) instead of Thread

from threading import Timer


def meanwhile(task, foreground):
    results = [None, None]

    def put():
        results[0] = task()

    timer = Timer(0, put)
    timer.start()
    results[1] = foreground()
    timer.join()
    return tuple(results)
