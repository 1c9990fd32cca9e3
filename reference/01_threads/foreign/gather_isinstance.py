# exercise: gather
# label: wrong
# mistake: errors are told from values by their type, so a returned exception is raised
import threading


def gather(tasks):
    outcomes = [None] * len(tasks)

    def work(position, task):
        try:
            outcomes[position] = task()
        except BaseException as error:
            outcomes[position] = error

    threads = [threading.Thread(target=work, args=pair) for pair in enumerate(tasks)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for outcome in outcomes:
        if isinstance(outcome, BaseException):
            raise outcome
    return outcomes
