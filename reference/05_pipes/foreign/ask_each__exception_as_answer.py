# exercise: ask_each
# label: wrong
# mistake: a child whose task raises sends the exception object, which lands in the list instead of None

import multiprocessing as mp


def _worker(conn, task):
    """Run the task and report the result back to the parent."""
    try:
        value = conn.recv()
        result = task(value)
    except Exception as e:
        result = e
    conn.send(result)
    conn.close()


def ask_each(task, values):
    workers = []
    for value in values:
        parent_conn, child_conn = mp.Pipe()
        process = mp.Process(target=_worker, args=(child_conn, task))
        process.start()
        child_conn.close()
        parent_conn.send(value)
        workers.append((process, parent_conn))

    results = []
    for process, conn in workers:
        try:
            results.append(conn.recv())
        except EOFError:
            results.append(None)
        finally:
            conn.close()
    for process, _ in workers:
        process.join()
    return results
