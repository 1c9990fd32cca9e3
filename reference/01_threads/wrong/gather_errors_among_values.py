# exercise: gather
# expect: exception-as-value
import threading


def gather(tasks):
    outcomes = [None] * len(tasks)

    def work(place, task):
        try:
            outcomes[place] = task()
        except Exception as error:
            outcomes[place] = error

    threads = [
        threading.Thread(target=work, args=(place, task))
        for place, task in enumerate(tasks)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return outcomes
