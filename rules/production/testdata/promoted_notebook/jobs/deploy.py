from databricks.sdk.service import jobs

silver = jobs.Task(task_key="silver", notebook_task=jobs.NotebookTask(notebook_path="/Repos/calls/explore/silver"))
