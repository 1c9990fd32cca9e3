# exercise: append_all
# style: the child reports its exception
import multiprocessing


def try_it(lock, answers, append, record):
    try:
        with lock:
            append(record)
    except Exception as error:
        answers.put(repr(error))
    else:
        answers.put(None)


def append_all(append, records):
    lock, answers = multiprocessing.RLock(), multiprocessing.SimpleQueue()
    helpers = [
        multiprocessing.Process(target=try_it, args=(lock, answers, append, record))
        for record in records
    ]
    for helper in helpers:
        helper.start()
    told = [answers.get() for _ in helpers]
    for helper in helpers:
        helper.join()
    told = [text for text in told if text]
    if told:
        raise ChildFailed(told[0])
