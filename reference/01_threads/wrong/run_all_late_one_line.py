# exercise: run_all
# expect: late-binding
from threading import Thread


def run_all(tasks):
    threads = []
    for task in tasks:
        def run(): task()  # <- here
        thread = Thread(target=run)
        thread.start()
        threads.append(thread)
    for thread in threads:
        thread.join()
