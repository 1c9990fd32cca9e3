# exercise: run_all
# label: wrong
# mistake: nobody reads what imap_unordered gives, and the end of the `with` block terminates the ThreadPool without waiting for its threads, so the call returns while tasks still run, and tasks that no thread has taken yet are dropped; it breaks "The call returns when every task has ended".

from multiprocessing.pool import ThreadPool


def _call(task):
    try:
        task()
    except Exception as error:
        print("a task raised:", repr(error))


def run_all(tasks):
    if not tasks:
        return
    with ThreadPool(len(tasks)) as pool:
        pool.imap_unordered(_call, tasks)
