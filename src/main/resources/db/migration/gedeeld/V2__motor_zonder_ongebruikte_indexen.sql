-- Write paths of a case touch these tables most. Tenants are not used; statistics come from Baken's own rollups;
-- the history of one case is found by process instance. Indexes for deletion by root and removal time stay.
drop index act_idx_hi_pro_inst_tenant_id, act_idx_hi_pro_inst_proc_def_key, act_idx_hi_pro_inst_proc_time,
    act_idx_hi_pi_pdefid_end_time, act_idx_hi_pro_rst_pro_inst_id;
drop index act_idx_hi_act_inst_start_end, act_idx_hi_act_inst_end, act_idx_hi_act_inst_comp,
    act_idx_hi_act_inst_stats, act_idx_hi_act_inst_tenant_id, act_idx_hi_act_inst_proc_def_key,
    act_idx_hi_ai_pdefid_end_time;
drop index act_idx_hi_task_inst_tenant_id, act_idx_hi_task_inst_proc_def_key, act_idx_hi_taskinstid_procinst,
    act_idx_hi_task_inst_start, act_idx_hi_task_inst_end;
