# exercise: gather
# expect: swallowed-exception
import concurrent.futures


def gather(tasks):
    if not tasks:
        return []

    def attempt(task):
        try:
            return task()
        except Exception as e:
            return str(e)

    with concurrent.futures.ThreadPoolExecutor(len(tasks)) as pool:
        return list(pool.map(attempt, tasks))
