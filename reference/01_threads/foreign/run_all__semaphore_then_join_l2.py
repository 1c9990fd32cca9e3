# exercise: run_all
# label: right
# style: systems programmer, each thread posts a counting semaphore in finally, the caller takes it n times and then joins
import threading


def run_all(tasks):
    ended = threading.Semaphore(0)

    def entry(task):
        try:
            task()
        finally:
            ended.release()

    threads = [threading.Thread(target=entry, args=(task,)) for task in tasks]
    for thread in threads:
        thread.start()
    for _ in threads:
        ended.acquire()
    # the post comes just before the thread dies, so reap it too
    for thread in threads:
        thread.join()
