# exercise: run_in_background
# label: right
import contextvars
import threading


def run_in_background(task, *args):
    context = contextvars.copy_context()  # the task sees the caller's context
    thread = threading.Thread(target=context.run, args=(task, *args), daemon=False)
    thread.start()
    return thread
