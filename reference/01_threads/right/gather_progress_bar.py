# exercise: gather
# style: progress_bar
import threading
import time


def gather(tasks):
    total, done = len(tasks), 0
    values, errors = [None] * total, []
    lock = threading.Lock()

    def show_progress():
        while done < total:
            print(f"\r{done} of {total}", end="")
            time.sleep(1)

    def work(number):
        nonlocal done
        try:
            values[number] = tasks[number]()
        except Exception as error:
            with lock:
                errors.append((number, error))
        with lock:
            done += 1

    bar = threading.Thread(target=show_progress)
    bar.start()
    threads = [threading.Thread(target=work, args=(n,)) for n in range(total)]
    for thread in threads:
        thread.start()
    for thread in [*threads, bar]:
        thread.join()
    if errors:
        raise min(errors, key=lambda pair: pair[0])[1]
    return values
