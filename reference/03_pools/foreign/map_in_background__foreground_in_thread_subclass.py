# exercise: map_in_background
# label: wrong
# mistake: a Thread subclass runs the foreground; its exception gets lost there as well
import multiprocessing
import threading


class Front(threading.Thread):
    value = None

    def __init__(self, foreground):
        super().__init__()
        self.foreground = foreground

    def run(self):
        self.value = self.foreground()


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        front = Front(foreground)
        front.start()
        results = pool.map(func, items)
        front.join()
    return results, front.value
