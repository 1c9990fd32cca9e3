# exercise: map_in_background
# label: wrong
# mistake: it makes a thread for `foreground` and maps in the calling thread, so both run at the same time but the foreground runs in a new thread; breaks "``foreground`` runs in the thread that called".
import multiprocessing
import threading


class ForegroundThread(threading.Thread):
    def __init__(self, foreground):
        super().__init__()
        self.foreground = foreground
        self.value = None
        self.error = None

    def run(self):
        try:
            self.value = self.foreground()
        except BaseException as error:
            self.error = error


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        thread = ForegroundThread(foreground)
        thread.start()
        try:
            results = pool.map(func, items, chunksize=1)
        finally:
            thread.join()
        if thread.error is not None:
            raise thread.error
        return results, thread.value
