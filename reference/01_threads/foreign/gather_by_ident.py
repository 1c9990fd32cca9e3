# exercise: gather
# label: wrong
# mistake: keys the values by thread ident, which a later thread may get again after a quick one has ended
import threading


def gather(tasks):
    values = {}
    errors = {}

    def work(task):
        me = threading.get_ident()
        try:
            values[me] = task()
        except BaseException as error:
            errors[me] = error

    threads = [threading.Thread(target=work, args=(task,)) for task in tasks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for thread in threads:
        if thread.ident in errors:
            raise errors[thread.ident]
    return [values[thread.ident] for thread in threads]
