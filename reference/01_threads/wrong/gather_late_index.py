# exercise: gather
# expect: late-binding
import threading


def gather(tasks):
    results = {}
    errors = {}
    threads = []
    for i in range(len(tasks)):

        def work():
            try:
                results[i] = tasks[i]()  # <- here
            except Exception as e:
                errors[i] = e

        threads.append(threading.Thread(target=work))
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    for i in sorted(errors):
        raise errors[i]
    return [results.get(i) for i in range(len(tasks))]
