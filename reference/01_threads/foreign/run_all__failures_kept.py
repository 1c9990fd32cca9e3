# exercise: run_all
# label: right
import threading


def run_all(tasks):
    failures = []

    def attempt(task):
        try:
            task()
        except BaseException as error:  # stays in its thread
            failures.append((task, error))

    threads = []
    for task in tasks:
        thread = threading.Thread(target=attempt, args=(task,))
        threads.append(thread)

    started = []
    try:
        for thread in threads:
            thread.start()
            started.append(thread)
    finally:
        for thread in started:
            thread.join()
