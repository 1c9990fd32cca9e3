# exercise: append_all
# label: wrong
# mistake: each child appends its exception to a list that is only a copy of the parent's, so the parent's list stays empty and nothing is raised: breaks ":raises ChildFailed: if append raised for some record"
import multiprocessing


def _append_alone(lock, append, record, errors):
    with lock:
        try:
            append(record)
        except Exception as error:
            errors.append(error)


def append_all(append, records):
    lock = multiprocessing.Lock()
    errors = []
    processes = [
        multiprocessing.Process(
            target=_append_alone, args=(lock, append, record, errors)
        )
        for record in records
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    if errors:
        raise ChildFailed(errors[0])
