# exercise: run_all
# label: right
# style: releases a semaphore per ended task in finally, acquires n times, then joins

import threading


def run_all(tasks):
    finished = threading.Semaphore(0)

    def wrap(task):
        try:
            task()
        except Exception:
            import traceback
            traceback.print_exc()
        finally:
            finished.release()

    threads = [threading.Thread(target=wrap, args=(task,)) for task in tasks]
    for t in threads:
        t.start()
    for _ in threads:
        finished.acquire()
    for t in threads:
        t.join()
