# exercise: append_all
# expect: join-in-start-loop
import multiprocessing


def append_all(append, records):
    failed = False
    for record in records:
        process = multiprocessing.Process(target=append, args=(record,))
        process.start()
        process.join()  # <- here
        failed = failed or process.exitcode != 0
    if failed:
        raise ChildFailed("a child failed")
