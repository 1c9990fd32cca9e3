# exercise: run_all
# expect: lock-not-released
import threading

lock = threading.Lock()


def run_all(tasks):
    done = []

    def work(task):
        task()
        lock.acquire()  # <- here
        done.append(task)
        if len(done) == len(tasks):
            lock.release()

    threads = [threading.Thread(target=work, args=(task,)) for task in tasks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
