# exercise: meanwhile
# label: wrong
# mistake: result(timeout=3) raises a TimeoutError if the task needs longer than the foreground and three seconds
# misjudged: passed

import concurrent.futures


def meanwhile(task, foreground):
    """Run both functions concurrently and collect their results."""
    with concurrent.futures.ThreadPoolExecutor(max_workers=1) as executor:
        future = executor.submit(task)
        foreground_result = foreground()
        # a timeout protects us from a task that hangs
        task_result = future.result(timeout=3)
    return task_result, foreground_result
