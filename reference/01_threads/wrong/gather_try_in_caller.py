# exercise: gather
# expect: lost-exception
import threading


def gather(tasks):
    results = {}
    error = None

    def worker(number, job):
        results[number] = job()  # <- here

    threads = [
        threading.Thread(target=worker, args=pair) for pair in enumerate(tasks)
    ]
    for t in threads:
        try:
            t.start()
        except Exception as e:
            error = error or e
    for t in threads:
        try:
            t.join()
        except Exception as e:
            error = error or e
    if error:
        raise error
    return [results.get(n) for n in range(len(tasks))]
