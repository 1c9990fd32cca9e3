"""Grading a class: a process for each submission, under a supervisor that outlives it.

``unit`` is the work of one process, ``local`` and ``on_dask`` are the engines that have
units done, ``supervisor`` keeps what they give in the store, ``grade_command`` is the
rest.
"""
