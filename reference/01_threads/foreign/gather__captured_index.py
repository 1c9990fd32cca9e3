# exercise: gather
# label: wrong
# mistake: the goroutine captures the loop variable: ``values[i] = task()`` looks up i when the task has ended, and by then it is the last index; slow tasks all store into the last place and the other places stay None (errors likewise): breaks "return: the value of the first task, of the second, and so on".
import threading


def gather(tasks):
    values = [None] * len(tasks)
    errors = {}
    threads = []
    for i, task in enumerate(tasks):

        def goroutine(run=task):
            try:
                values[i] = run()
            except BaseException as error:
                errors[i] = error

        thread = threading.Thread(target=goroutine)
        thread.start()
        threads.append(thread)
    for thread in threads:
        thread.join()
    if errors:
        raise errors[min(errors)]
    return values
