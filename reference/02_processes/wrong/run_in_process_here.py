# exercise: run_in_process
# expect: no-process
def run_in_process(task, *args):
    try:
        task(*args)  # <- here
    except SystemExit as end:
        return end.code
    except Exception:
        return 1
    return 0
