# exercise: gather
# label: wrong
# mistake: ":return: the value of the first task, ...": an exception that a task only returned counts as a value, but here it is raised
import threading


def gather(tasks):
    outcomes = [None] * len(tasks)

    def work(position):
        try:
            outcomes[position] = tasks[position]()
        except BaseException as error:
            outcomes[position] = error

    threads = [
        threading.Thread(target=work, args=(position,)) for position in range(len(tasks))
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for outcome in outcomes:
        if isinstance(outcome, BaseException):
            raise outcome
    return outcomes
